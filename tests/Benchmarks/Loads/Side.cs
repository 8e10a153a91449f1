namespace Readiness.Benchmarks.Loads;

/// <summary>One of the programs compared: its name in the table, its process and what is sent to it.</summary>
internal sealed record Side(string Name, int ProcessId, LoadPlan Plan);
