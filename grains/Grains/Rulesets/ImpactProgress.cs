namespace Readiness.Grains.Rulesets;

/// <summary>How far an impact run is, in people.</summary>
public readonly record struct ImpactProgress(int Done, int People);
