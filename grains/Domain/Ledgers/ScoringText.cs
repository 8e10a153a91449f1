using Readiness.Domain.Activities;

namespace Readiness.Domain.Ledgers;

/// <summary>Says in words why an entry scored what it scored (product.md, promise 2).</summary>
public static class ScoringText
{
    /// <summary>One short sentence that says what the entry scores now.</summary>
    /// <param name="kind">Its kind, as it was when logged.</param>
    /// <param name="entry">The entry now.</param>
    /// <param name="repeats">The n of novelty when it was logged.</param>
    public static string For(ActivityKind kind, LedgerEntry entry, int repeats) => entry switch
    {
        { Status: EntryStatus.Retracted } => "Retracted, so it no longer counts.",
        { Status: EntryStatus.Declined } => "A colleague declined it, so it no longer counts.",
        { Cap: CapOutcome.Private } => "Private: only you see it, and it scores nothing.",
        { Cap: CapOutcome.OverDay } => $"Kept, scores 0: over the daily cap of {kind.MaxPerDay}.",
        { Cap: CapOutcome.OverWeek } => $"Kept, scores 0: over the weekly cap of {kind.MaxPerWeek}.",
        { DisputedBy: not null } when repeats == 0 && !HalfTrust(kind, entry) => $"All {entry.Points} points, {Disputed}.",
        _ when repeats == 0 && !HalfTrust(kind, entry) => kind.NeedsPerson ? $"All {entry.Points} points: {Confirmed(entry)}." : $"All {entry.Points} points.",
        _ => $"{Product(kind, entry, repeats)} = {entry.Points} ({Because(kind, entry, repeats)}).",
    };

    private const string Disputed = "disputed by a manager: it counts as self-reported until that is settled";

    private static string Confirmed(LedgerEntry entry) => entry.ConfirmedBy is null ? "endorsed by a manager" : "confirmed";

    private static string Product(ActivityKind kind, LedgerEntry entry, int repeats) =>
        $"{kind.BasePoints}{repeats switch { 0 => "", 1 => " × ½", 2 => " × ¼", _ => " × 0" }}{(HalfTrust(kind, entry) ? " × ½" : "")}";

    private static string Because(ActivityKind kind, LedgerEntry entry, int repeats)
    {
        var novelty = repeats == 0 ? "" : $"the same with the same person {repeats switch { 1 => "once", 2 => "twice", _ => "three times or more" }} within 7 days";
        var trust = !kind.NeedsPerson ? ""
            : entry.DisputedBy is not null ? Disputed
            : entry.Status == EntryStatus.Confirmed ? Confirmed(entry)
            : entry.Answered.Count > 0 ? "self-reported: a colleague's confirmations count 6 times within 30 days"
            : "half until a colleague confirms";
        return string.Join("; ", new[] { novelty, trust }.Where(reason => reason.Length > 0));
    }

    private static bool HalfTrust(ActivityKind kind, LedgerEntry entry) => kind.NeedsPerson && entry.Status != EntryStatus.Confirmed;
}
