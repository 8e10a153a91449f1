using Readiness.Domain.Activities;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>What later decisions need to know of one entry. A value: a change makes a new one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="KindKey">Key of its kind in the ruleset that decided it.</param>
/// <param name="Pillar">Its pillar.</param>
/// <param name="Day">The day it happened.</param>
/// <param name="LoggedOn">The organisation's day on which it was logged; requests lapse 30 days later.</param>
/// <param name="CounterpartKeys">See <see cref="Counterpart.Key"/>.</param>
/// <param name="Cap">How it met the caps.</param>
/// <param name="Points">What it scores now.</param>
/// <param name="FullPoints">What it scores once confirmed.</param>
/// <param name="Status">What became of it.</param>
/// <param name="ConfirmedBy">Whose confirmation counts, if any.</param>
/// <param name="Answered">Colleagues whose confirmation was recorded, with effect or without.</param>
/// <param name="Fingerprint">See <see cref="Activity.Fingerprint"/>.</param>
public sealed record LedgerEntry(
    EntryId Id,
    string KindKey,
    Pillar Pillar,
    DateOnly Day,
    DateOnly LoggedOn,
    IReadOnlyList<string> CounterpartKeys,
    CapOutcome Cap,
    int Points,
    int FullPoints,
    EntryStatus Status,
    PersonId? ConfirmedBy,
    IReadOnlyList<PersonId> Answered,
    UInt128 Fingerprint)
{
    /// <summary>What it scores while nobody's confirmation counts.</summary>
    public int SelfPoints { get; init; }

    /// <summary>Who of the manager line vouched for it last, if anybody.</summary>
    public PersonId? EndorsedBy { get; init; }

    /// <summary>Who of the manager line doubts it; it counts as self-reported while somebody does.</summary>
    public PersonId? DisputedBy { get; init; }

    /// <summary>The entry as it is explained to colleagues, who are not told what the manager line said of it.</summary>
    public LedgerEntry WithoutLine() => this with { DisputedBy = null, ConfirmedBy = ConfirmedBy ?? EndorsedBy, EndorsedBy = null };

    /// <summary>Whether somebody's word makes it count as confirmed, unless it is disputed.</summary>
    public bool IsVouchedFor => ConfirmedBy is not null || EndorsedBy is not null;

    /// <summary>Neither declined nor retracted, and not private (product.md section 3).</summary>
    public bool Stands => Status is EntryStatus.SelfReported or EntryStatus.Confirmed && Cap != CapOutcome.Private;

    /// <summary>Whether it counts towards caps and novelty.</summary>
    public bool FillsCap => Stands && Cap == CapOutcome.Within;

    /// <summary>
    /// Whether it is worth counting as something done: it fills its cap, and novelty left it worth something. Badges go by
    /// this, and readiness does.
    /// </summary>
    public bool IsWorthCounting => Stands && WorthCounting(Cap, FullPoints);

    /// <summary>The same of an entry about to be logged.</summary>
    internal static bool WorthCounting(CapOutcome cap, int fullPoints) => cap == CapOutcome.Within && fullPoints > 0;

    /// <summary>The entry after an event: begun by it, or changed. An event that does not follow is a bug and throws.</summary>
    public static LedgerEntry Next(LedgerEntry? before, LedgerEvent happened) => (happened, before) switch
    {
        (ActivityLogged logged, null) => From(logged),
        (not ActivityLogged, not null) => before.After(happened),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} does not follow for entry {happened.Entry}."),
    };

    /// <summary>The entry as it is right after it was logged.</summary>
    public static LedgerEntry From(ActivityLogged logged) => new(
        logged.Entry,
        logged.Activity.Kind.Key,
        logged.Pillar,
        logged.Day,
        logged.At.Today,
        [.. logged.Activity.Counterparts.Select(counterpart => counterpart.Key)],
        logged.Cap,
        logged.Points,
        logged.FullPoints,
        logged.ConfirmationCounts ? EntryStatus.Confirmed : EntryStatus.SelfReported,
        logged.ConfirmationCounts ? logged.Activity.ConfirmedBy : null,
        logged.Activity.ConfirmedBy is { } by ? [by] : [],
        logged.Activity.Fingerprint())
    {
        SelfPoints = logged.Cap == CapOutcome.Within
            ? Scores.Points(logged.Activity.Kind.BasePoints, logged.Repeats, logged.Activity.Kind.NeedsPerson)
            : 0,
    };

    /// <summary>The entry after a later event of its own. An event nobody knows is a bug and throws.</summary>
    public LedgerEntry After(LedgerEvent happened) => happened switch
    {
        EntryConfirmed { Counts: true } e => Trusted(this with { ConfirmedBy = e.By, Points = Points + e.Points, Answered = [.. Answered, e.By] }),
        EntryConfirmed e => this with { Answered = [.. Answered, e.By] },
        EntryDeclined e => Gone(EntryStatus.Declined, e.Points),
        EntryRetracted e => Gone(EntryStatus.Retracted, e.Points),
        EntryEndorsed e => Trusted(this with { EndorsedBy = e.By, DisputedBy = null, Points = Points + e.Points }),
        EntryDisputed e => Trusted(this with { DisputedBy = e.By, EndorsedBy = EndorsedBy == e.By ? null : EndorsedBy, Points = Points + e.Points }),
        DisputeWithdrawn e => Trusted(this with { DisputedBy = null, Points = Points + e.Points }),
        _ => throw new InvalidOperationException($"An entry knows no event {happened.GetType().Name}."),
    };

    private LedgerEntry Gone(EntryStatus status, int points) =>
        this with { Status = status, ConfirmedBy = null, EndorsedBy = null, DisputedBy = null, Points = Points + points };

    private static LedgerEntry Trusted(LedgerEntry entry) =>
        entry with { Status = entry.IsVouchedFor && entry.DisputedBy is null ? EntryStatus.Confirmed : EntryStatus.SelfReported };
}
