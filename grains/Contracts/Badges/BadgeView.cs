namespace Readiness.Contracts.Badges;

/// <summary>
/// A badge and how far somebody is with it. AwardedOn is null while it is not held; Rarity is the share of active people
/// who hold it in tenths of a percent, null while there are too few of them to say.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.Badge")]
public sealed record BadgeView(
    [property: Id(0)] string Key,
    [property: Id(1)] string Title,
    [property: Id(2)] string Description,
    [property: Id(3)] BadgeTier Tier,
    [property: Id(4)] string Family,
    [property: Id(5)] int Value,
    [property: Id(6)] int Target,
    [property: Id(7)] DateOnly? AwardedOn,
    [property: Id(8)] int? Rarity);
