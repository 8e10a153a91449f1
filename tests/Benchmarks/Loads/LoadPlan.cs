namespace Readiness.Benchmarks.Loads;

/// <summary>What to send where. An answer is good when its status is 200 and Expected is in it.</summary>
internal sealed record LoadPlan(string RequestsFile, int Port, int Clients, string Expected);
