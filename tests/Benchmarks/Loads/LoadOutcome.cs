namespace Readiness.Benchmarks.Loads;

/// <summary>What came of one run: good answers a second, latencies in milliseconds, and the first bad answer.</summary>
internal sealed record LoadOutcome(double PerSecond, double Median, double P99, long Failures, string? FirstFailure);
