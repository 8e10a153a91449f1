namespace Readiness.Grains.Rights;

/// <summary>Points in a period and a pillar that are nobody's; Kind and Pillar are the numbers of their enums.</summary>
public readonly record struct AnonymousPoints(int Kind, int Index, int Pillar, long Points);
