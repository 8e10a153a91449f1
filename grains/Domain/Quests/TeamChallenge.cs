using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Quests;

/// <summary>Something a manager sets a team (product.md section 3): so many points together within one period.</summary>
/// <param name="Id">Chosen by the client; the idempotency key of setting it, unique within the team.</param>
/// <param name="Title">3 to 80 characters.</param>
/// <param name="Measure">All points or those of one pillar.</param>
/// <param name="Period">The week, month or quarter it was set in.</param>
/// <param name="Target">Points, 1 to 1,000,000.</param>
/// <param name="SetBy">Who set it.</param>
/// <param name="EndedOn">The day somebody ended it early, if so.</param>
public sealed record TeamChallenge(string Id, string Title, Measure Measure, BoardPeriod Period, int Target, PersonId SetBy, DateOnly? EndedOn)
{
    /// <summary>Days for which one that is over is still shown.</summary>
    public const int DaysShownAfter = 7;

    /// <summary>The last day it ran or will run.</summary>
    public DateOnly LastDay => EndedOn ?? Period.To;

    /// <summary>Whether it runs on a day.</summary>
    public bool IsRunningOn(DateOnly day) => EndedOn is null && day <= Period.To;

    /// <summary>Whether it is shown on a day: while it runs, and for a week after.</summary>
    public bool IsShownOn(DateOnly day) => IsRunningOn(day) || day.DayNumber - LastDay.DayNumber < DaysShownAfter;

    /// <summary>Whether what was asked for is what this one is.</summary>
    public bool IsSame(TeamChallengeDraft draft) =>
        Title == draft.Title.Trim() && Measure == draft.Measure && Period.Kind == draft.Period && Target == draft.Target;
}
