using Readiness.Domain.Activities;

namespace Readiness.Domain.Specs.Readiness.Rings;

/// <summary>What somebody does in 26 weeks: which kinds, on which days. Whom it is with is no part of it.</summary>
internal static class Effort
{
    public const int Weeks = 26;
    private const int WorkingDays = 5;

    /// <summary>The first Monday.</summary>
    public static DateOnly Start { get; } = Days.On("2026-01-05");

    /// <summary>The last Sunday.</summary>
    public static DateOnly End { get; } = Start.AddDays((7 * Weeks) - 1);

    /// <summary>Every kind as often as its weekly cap allows, spread over the working days.</summary>
    public static IReadOnlyList<(DateOnly Day, ActivityKind Kind)> AtTheCaps { get; } =
    [
        .. from week in Enumerable.Range(0, Weeks)
           from day in Enumerable.Range(0, WorkingDays)
           from kind in RulesetOne.Instance.Kinds.Select((kind, place) => (kind, place))
           from time in Enumerable.Range(0, kind.kind.MaxPerWeek)
           where (kind.place + time) % WorkingDays == day
           select (Start.AddDays((7 * week) + day), kind.kind),
    ];

    /// <summary>One of every so many of these. 13 has no divisor in common with the 136 of a week: every place of the week has its turn.</summary>
    public static IReadOnlyList<(DateOnly Day, ActivityKind Kind)> OneIn(int many) => [.. AtTheCaps.Where((_, place) => place % many == 0)];
}
