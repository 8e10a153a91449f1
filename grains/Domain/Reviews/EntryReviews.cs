using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Domain.Reviews;

/// <summary>
/// What the manager line says of an entry (product.md section 3): an endorsement counts as confirmed; a dispute leaves
/// the entry standing and self-reported until it is withdrawn, or somebody of the line endorses. Pure; that the one who
/// acts is of the manager line is for the caller to see to. The state must hold the entry in question if there is one.
/// </summary>
/// <remarks>
/// The latest word of the line holds. The pair rule is about colleagues, so it does not bound endorsements; they are
/// bounded otherwise: nobody endorses an entry that names them, caps and novelty stay as they were, and each is on
/// record with its name.
/// </remarks>
public static class EntryReviews
{
    /// <summary>Longest comment, in characters.</summary>
    public const int MaxComment = 500;

    /// <summary>Endorses an entry. Doing so again changes nothing.</summary>
    public static Decision Endorse(LedgerState state, EntryId id, PersonId by, string? comment, Moment now, BadgeRules? badges = null)
    {
        var (entry, refusal) = Open(state, id);
        refusal ??= entry!.CounterpartKeys.Contains(new Counterpart(by, string.Empty).Key) ? ReviewRefusals.NamedInEntry : CheckComment(comment);
        if (refusal is not null)
        {
            return Decision.Refused(refusal);
        }

        if (entry!.EndorsedBy == by && entry.DisputedBy is null)
        {
            return Decision.Repeated;
        }

        var points = entry.FullPoints - entry.Points;
        return Decision.Recorded(new EntryEndorsed(id, entry.Day, entry.Pillar, points, Ledger.Counted(entry, now), by, Trimmed(comment))
        {
            Badges = BadgeDecisions.On(now.Today, state, badges, TallyChange.Rescored(entry, points)),
        });
    }

    /// <summary>Disputes an entry, with a comment. Doing so again changes nothing. No badge goes with it (product.md section 3).</summary>
    public static Decision Dispute(LedgerState state, EntryId id, PersonId by, string? comment, Moment now, BadgeRules? badges = null)
    {
        var (entry, refusal) = Open(state, id);
        if (entry?.DisputedBy is { } earlier)
        {
            return earlier == by ? Decision.Repeated : Decision.Refused(ReviewRefusals.AlreadyDisputed);
        }

        refusal ??= string.IsNullOrWhiteSpace(comment) ? ReviewRefusals.CommentMissing : CheckComment(comment);
        return refusal is null
            ? Decision.Recorded(new EntryDisputed(
                id, entry!.Day, entry.Pillar, entry.SelfPoints - entry.Points, Ledger.Counted(entry, now), by, comment!.Trim())
            {
                Badges = BadgeDecisions.On(now.Today, state, badges, TallyChange.None),
            })
            : Decision.Refused(refusal);
    }

    /// <summary>Withdraws a dispute, whoever of the line raised it. Where there is none, nothing changes.</summary>
    public static Decision Withdraw(LedgerState state, EntryId id, PersonId by, string? comment, Moment now, BadgeRules? badges = null)
    {
        var (entry, refusal) = Open(state, id);
        refusal ??= CheckComment(comment);
        if (refusal is not null)
        {
            return Decision.Refused(refusal);
        }

        if (entry!.DisputedBy is null)
        {
            return Decision.Repeated;
        }

        var points = entry.IsVouchedFor ? entry.FullPoints - entry.Points : 0;
        return Decision.Recorded(new DisputeWithdrawn(id, entry.Day, entry.Pillar, points, Ledger.Counted(entry, now), by, Trimmed(comment))
        {
            Badges = BadgeDecisions.On(now.Today, state, badges, TallyChange.Rescored(entry, points)),
        });
    }

    /// <summary>A private entry does not exist for anybody but its owner.</summary>
    private static (LedgerEntry? Entry, Refusal? Refusal) Open(LedgerState state, EntryId id) => state.Find(id) switch
    {
        null or { Cap: CapOutcome.Private } => (null, ActivityRefusals.EntryUnknown),
        { Status: EntryStatus.Retracted } => (null, ActivityRefusals.EntryRetracted),
        { Status: EntryStatus.Declined } => (null, ActivityRefusals.EntryDeclined),
        var entry => (entry, null),
    };

    private static Refusal? CheckComment(string? comment) =>
        comment?.Length > MaxComment ? ReviewRefusals.CommentTooLong : ActivityCheck.CheckText(comment, "comment");

    private static string? Trimmed(string? comment) => string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
}
