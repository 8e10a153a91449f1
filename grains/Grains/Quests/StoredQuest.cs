namespace Readiness.Grains.Quests;

/// <summary>One quest as it was set; gain in thousandths of a point.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredQuest")]
public sealed record StoredQuest([property: Id(0)] string Kind, [property: Id(1)] int Target, [property: Id(2)] int Gain);
