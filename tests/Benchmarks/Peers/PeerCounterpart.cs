namespace Readiness.Benchmarks.Peers;

/// <summary>Whom an activity was with.</summary>
internal sealed record PeerCounterpart(Guid? PersonId, string? Name);
