namespace Readiness.Benchmarks.Peers;

/// <summary>A row of a board.</summary>
internal sealed record PeerRow(int Rank, string Name, int Points, int? Movement, bool IsMe);
