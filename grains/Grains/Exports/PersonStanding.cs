using Readiness.Domain.Standings;

namespace Readiness.Grains.Exports;

/// <summary>What one line of the export says of a person; the points are of all time first, then of each period asked for.</summary>
internal sealed record PersonStanding(Standing Standing, int[] Points);
