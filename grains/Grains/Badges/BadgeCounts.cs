namespace Readiness.Grains.Badges;

/// <summary>How many active people there are, and how many of them hold each badge; a badge nobody holds is not in it.</summary>
public sealed record BadgeCounts(int People, IReadOnlyDictionary<string, int> Holders);
