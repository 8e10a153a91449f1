namespace Readiness.Benchmarks.Peers;

/// <summary>An activity as the peers take it in.</summary>
internal sealed record PeerActivity(
    string Id, Guid Person, string Kind, DateOnly Day, PeerCounterpart[]? Counterparts, string? Note, string? Evidence, bool Private);
