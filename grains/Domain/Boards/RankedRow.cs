namespace Readiness.Domain.Boards;

/// <summary>A place on a board: its competition rank from 1 (1, 2, 2, 4), who holds it (a roster number) and the points.</summary>
public readonly record struct RankedRow(int Rank, int Member, int Points);
