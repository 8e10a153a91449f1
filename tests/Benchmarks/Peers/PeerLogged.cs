namespace Readiness.Benchmarks.Peers;

/// <summary>What the peers answer once an activity is stored.</summary>
internal sealed record PeerLogged(string Id, int Points, string Status, string Scoring);
