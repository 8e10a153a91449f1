namespace Readiness.Benchmarks.Flat;

/// <summary>What one entry cost: the median time of its request, processor time of the server in µs, bytes of the database's log.</summary>
internal sealed record EntryCost(double Milliseconds, double Cpu, double Bytes);
