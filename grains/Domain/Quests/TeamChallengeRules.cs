using Readiness.Domain.Activities;
using Readiness.Domain.Boards;

namespace Readiness.Domain.Quests;

/// <summary>Decides about the challenges of a team (product.md section 3). Pure; the challenges given are never changed.</summary>
public static class TeamChallengeRules
{
    /// <summary>Challenges that may run at once.</summary>
    public const int MostRunning = 3;

    /// <summary>Shortest title, in characters.</summary>
    public const int MinTitle = 3;

    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitle = 80;

    /// <summary>Largest target, in points.</summary>
    public const int MaxTarget = 1_000_000;

    /// <summary>Days for which one that is over is kept, so that a late repetition of its id is known.</summary>
    public const int DaysKept = 400;

    /// <summary>Sets a challenge for the running period; the same again gives the first.</summary>
    /// <param name="all">The team's challenges.</param>
    /// <param name="draft">What is wanted.</param>
    /// <param name="leads">Whether whoever asks leads people of the team.</param>
    /// <param name="today">The organisation's day.</param>
    public static TeamChallengeDecision Set(IReadOnlyList<TeamChallenge> all, TeamChallengeDraft draft, bool leads, DateOnly today)
    {
        var refusal = !leads ? TeamChallengeRefusals.TeamNotLed
            : !EntryId.TryParse(draft.Id, out _) ? TeamChallengeRefusals.IdInvalid
            : null;
        if (refusal is null && Find(all, draft.Id) is { } earlier)
        {
            return earlier.IsSame(draft) ? TeamChallengeDecision.Repeated(earlier) : TeamChallengeDecision.Refused(TeamChallengeRefusals.Changed);
        }

        refusal ??= CheckContent(draft) ?? (all.Count(challenge => challenge.IsRunningOn(today)) >= MostRunning ? TeamChallengeRefusals.TooMany : null);
        if (refusal is not null)
        {
            return TeamChallengeDecision.Refused(refusal);
        }

        var set = new TeamChallenge(draft.Id, draft.Title.Trim(), draft.Measure, BoardPeriod.Of(draft.Period, today), draft.Target, draft.By, null);
        return new TeamChallengeDecision(set, [.. all.Where(challenge => today.DayNumber - challenge.LastDay.DayNumber <= DaysKept), set], null);
    }

    /// <summary>Ends a challenge early. One that is over stays as it is.</summary>
    public static TeamChallengeDecision End(IReadOnlyList<TeamChallenge> all, string id, bool leads, DateOnly today)
    {
        if (!leads)
        {
            return TeamChallengeDecision.Refused(TeamChallengeRefusals.TeamNotLed);
        }

        if (Find(all, id) is not { } challenge)
        {
            return TeamChallengeDecision.Refused(TeamChallengeRefusals.Unknown);
        }

        if (!challenge.IsRunningOn(today))
        {
            return TeamChallengeDecision.Repeated(challenge);
        }

        var ended = challenge with { EndedOn = today };
        return new TeamChallengeDecision(ended, [.. all.Select(each => each == challenge ? ended : each)], null);
    }

    /// <summary>Challenges to show on a day: those that run, then those over for less than a week, each the first to end first.</summary>
    public static IReadOnlyList<TeamChallenge> Shown(IReadOnlyList<TeamChallenge> all, DateOnly today) =>
        [.. all.Where(challenge => challenge.IsShownOn(today)).OrderBy(challenge => challenge.IsRunningOn(today) ? 0 : 1).ThenBy(challenge => challenge.LastDay)];

    private static TeamChallenge? Find(IReadOnlyList<TeamChallenge> all, string id) => all.FirstOrDefault(challenge => challenge.Id == id);

    private static Refusal? CheckContent(TeamChallengeDraft draft)
    {
        var title = draft.Title.Trim();
        return title.Length is < MinTitle or > MaxTitle || title.Any(char.IsControl) || ActivityCheck.CheckText(title) is not null || !title.Any(char.IsLetterOrDigit)
                ? TeamChallengeRefusals.TitleInvalid
            : draft.Target is < 1 or > MaxTarget ? TeamChallengeRefusals.TargetInvalid
            : draft.Period is not (PeriodKind.Week or PeriodKind.Month or PeriodKind.Quarter) ? TeamChallengeRefusals.PeriodInvalid
            : null;
    }
}
