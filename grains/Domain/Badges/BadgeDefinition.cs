namespace Readiness.Domain.Badges;

/// <summary>A badge as a ruleset defines it (product.md section 3): data, not code.</summary>
/// <param name="Key">What ledgers name it by; once used it keeps its meaning.</param>
/// <param name="Family">Badges of one family are tiers of the same thing.</param>
/// <param name="Title">Its name, the same for every tier of the family.</param>
/// <param name="Description">What it takes, said to whoever wants it.</param>
/// <param name="Tier">Bronze, silver or gold.</param>
/// <param name="Practices">Numbers of the practices it is about, 1 to 10; none when it is about all of them.</param>
/// <param name="Condition">What must hold for it to be awarded.</param>
public sealed record BadgeDefinition(
    string Key, string Family, string Title, string Description, BadgeTier Tier, IReadOnlyList<int> Practices, BadgeCondition Condition);
