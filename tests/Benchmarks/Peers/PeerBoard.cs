namespace Readiness.Benchmarks.Peers;

/// <summary>A board page as the peers answer it: the fields of the GraphQL document.</summary>
internal sealed record PeerBoard(int MemberCount, PeerRow[] Rows, PeerRow? Me, PeerRow[] Around);
