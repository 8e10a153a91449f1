using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>
/// What a level asks for (product.md section 5). One that <see cref="RubricCheck"/> refuses must not be assessed with.
/// </summary>
/// <param name="Level">The target level; compared without case.</param>
/// <param name="Title">For people.</param>
/// <param name="Criteria">At least one, in the order they are shown.</param>
public sealed record Rubric(string Level, string Title, IReadOnlyList<Criterion> Criteria)
{
    /// <summary>Shortest window of a criterion, in days.</summary>
    public const int ShortestWindow = 7;

    /// <summary>Longest window of a criterion, in days.</summary>
    public const int LongestWindow = 365;

    /// <summary>How far back decisions about imagined entries look, the oldest of which lie 90 days back.</summary>
    private const int ImaginedDays = ActivityCheck.MaxAgeInDays + Scores.PairDays;

    /// <summary>The sum of all weights.</summary>
    public int TotalWeight => Criteria.Sum(criterion => criterion.Weight);

    /// <summary>
    /// The first day a ledger's state must be complete since (<see cref="LedgerState.CompleteSince"/>) for assessing,
    /// next actions, what-if and forecast on <paramref name="day"/>. A state that is not throws.
    /// </summary>
    public DateOnly NeedsSince(DateOnly day)
    {
        var days = Math.Max(ImaginedDays, Criteria.Max(criterion => criterion.WindowDays) - 1);
        return DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days));
    }
}
