namespace Readiness.Benchmarks.Organisations;

/// <summary>A person of the organisation measured, with a token of theirs.</summary>
internal sealed record Member(Guid Id, string Name, string Token);
