namespace Readiness.Benchmarks.Loads;

/// <summary>What one side did in one round; Cpu is its process's time in microseconds for each answer.</summary>
internal sealed record Round(LoadOutcome Outcome, double Cpu);
