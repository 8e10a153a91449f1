namespace Readiness.Grains.Rights;

/// <summary>Points of a day in a pillar that count in some kinds of period; Pillar and Counted are the numbers of their enums.</summary>
public readonly record struct DayPoints(DateOnly Day, int Pillar, int Counted, long Points);
