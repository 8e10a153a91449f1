using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Quests;

/// <summary>One of a week's suggestions. Gain is in thousandths of a point of the confirmed score, as of when it was set.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Quest")]
public sealed record QuestView(
    [property: Id(0)] ActivityKindView Kind,
    [property: Id(1)] int Target,
    [property: Id(2)] int Done,
    [property: Id(3)] bool Completed,
    [property: Id(4)] int Gain);
