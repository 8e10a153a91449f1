using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>
/// Decides what commands come to (product.md section 3). Pure: nothing is changed, and the same arguments give the
/// same decision. The state must be complete since <see cref="NeedsSince"/> of the entry's day, and hold the entry in
/// question if there is one. With badge rules the event says which badges come and go with it; without, none do.
/// </summary>
public static class Ledger
{
    /// <summary>Days after which an unanswered request to confirm lapses.</summary>
    public const int RequestDays = 30;

    /// <summary>Longest reason for a decline or a retraction, in characters.</summary>
    public const int MaxReason = 500;

    /// <summary>The first day whose entries a decision about an entry of <paramref name="day"/> can depend on.</summary>
    public static DateOnly NeedsSince(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - Scores.PairDays));

    /// <summary>Logs a checked activity; a backfill counts in its own periods.</summary>
    public static Decision Log(LedgerState state, Activity activity, Moment now, bool backfill = false, BadgeRules? badges = null)
    {
        if (state.Find(activity.Id) is { } earlier)
        {
            return earlier.Fingerprint == activity.Fingerprint() ? Decision.Repeated : Decision.Refused(ActivityRefusals.EntryChanged);
        }

        var kind = activity.Kind;
        var cap = activity.Private ? CapOutcome.Private : Scores.Cap(state, kind, activity.Day);
        var repeats = Scores.Repeats(state, kind, activity.Day, activity.Counterparts);
        var full = cap == CapOutcome.Within ? Scores.Points(kind.BasePoints, repeats, halfTrust: false) : 0;
        var confirmed = !activity.Private && activity.ConfirmedBy is { } colleague && Scores.MayConfirm(state, colleague, activity.Day);
        var points = confirmed || cap != CapOutcome.Within ? full : Scores.Points(kind.BasePoints, repeats, kind.NeedsPerson);
        return Decision.Recorded(new ActivityLogged(
            activity, cap, repeats, full, confirmed, now, points, PeriodCounting.For(activity.Day, now.Today, backfill))
        {
            Badges = BadgeDecisions.On(
                backfill ? activity.Day : now.Today, state, badges, badges is null ? TallyChange.None : TallyChange.Logged(activity, cap, full, points)),
        });
    }

    /// <summary>Confirms an entry for a colleague it names. Confirming again changes nothing.</summary>
    public static Decision Confirm(LedgerState state, EntryId id, PersonId colleague, Moment now, BadgeRules? badges = null)
    {
        var (entry, refusal) = Named(state, id, colleague);
        if (entry is null)
        {
            return Decision.Refused(refusal!);
        }

        if (entry.ConfirmedBy is not null || entry.Answered.Contains(colleague))
        {
            return Decision.Repeated;
        }

        if (Lapsed(entry, now))
        {
            return Decision.Refused(ActivityRefusals.RequestLapsed);
        }

        var counts = Scores.MayConfirm(state, colleague, entry.Day);
        var points = counts && entry.DisputedBy is null ? entry.FullPoints - entry.Points : 0;
        return Decision.Recorded(new EntryConfirmed(id, entry.Day, entry.Pillar, points, Counted(entry, now), colleague, counts)
        {
            Badges = BadgeDecisions.On(now.Today, state, badges, TallyChange.Rescored(entry, points)),
        });
    }

    /// <summary>Declines an entry for a colleague it names, with a reason. Declining again changes nothing.</summary>
    public static Decision Decline(LedgerState state, EntryId id, PersonId colleague, string? reason, Moment now, BadgeRules? badges = null)
    {
        if (state.Find(id) is { Status: EntryStatus.Declined } declined && IsNamed(declined, colleague))
        {
            return Decision.Repeated;
        }

        var (entry, refusal) = Named(state, id, colleague);
        refusal ??= entry!.ConfirmedBy is not null || entry.Answered.Contains(colleague) ? ActivityRefusals.EntryConfirmed
            : Lapsed(entry, now) ? ActivityRefusals.RequestLapsed
            : string.IsNullOrWhiteSpace(reason) ? ActivityRefusals.ReasonMissing
            : CheckReason(reason);
        return refusal is null
            ? Decision.Recorded(new EntryDeclined(id, entry!.Day, entry.Pillar, -entry.Points, Counted(entry, now), colleague, reason!.Trim())
            {
                Badges = BadgeDecisions.On(now.Today, state, badges, TallyChange.Gone(entry)),
            })
            : Decision.Refused(refusal);
    }

    /// <summary>Retracts one's own entry. Retracting again changes nothing.</summary>
    public static Decision Retract(LedgerState state, EntryId id, string? reason, Moment now, BadgeRules? badges = null)
    {
        if (state.Find(id) is not { } entry)
        {
            return Decision.Refused(ActivityRefusals.EntryUnknown);
        }

        return entry.Status == EntryStatus.Retracted ? Decision.Repeated
            : CheckReason(reason) is { } refusal ? Decision.Refused(refusal)
            : Decision.Recorded(new EntryRetracted(
                id, entry.Day, entry.Pillar, -entry.Points, Counted(entry, now), string.IsNullOrWhiteSpace(reason) ? null : reason.Trim())
            {
                Badges = BadgeDecisions.On(now.Today, state, badges, TallyChange.Gone(entry)),
            });
    }

    private static (LedgerEntry? Entry, Refusal? Refusal) Named(LedgerState state, EntryId id, PersonId colleague) =>
        state.Find(id) switch
        {
            { } entry when !IsNamed(entry, colleague) => (null, ActivityRefusals.EntryUnknown),
            { Status: EntryStatus.Retracted } => (null, ActivityRefusals.EntryRetracted),
            { Status: EntryStatus.Declined } => (null, ActivityRefusals.EntryDeclined),
            { } entry => (entry, null),
            null => (null, ActivityRefusals.EntryUnknown),
        };

    /// <summary>A private entry asks nobody: to everyone but its owner it does not exist.</summary>
    private static bool IsNamed(LedgerEntry entry, PersonId colleague) =>
        entry.Cap != CapOutcome.Private && entry.CounterpartKeys.Contains(new Counterpart(colleague, string.Empty).Key);

    private static bool Lapsed(LedgerEntry entry, Moment now) => now.Today.DayNumber > entry.LoggedOn.DayNumber + RequestDays;

    internal static Refusal? CheckReason(string? reason) =>
        reason?.Length > MaxReason ? ActivityRefusals.ReasonTooLong
        : ActivityCheck.CheckText(reason, "reason");

    internal static CountedPeriods Counted(LedgerEntry entry, Moment now) => PeriodCounting.For(entry.Day, now.Today, backfill: false);
}
