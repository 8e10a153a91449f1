using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Standings;

namespace Readiness.Grains.Ledgers;

/// <summary>A ledger's fold to and from its snapshot.</summary>
public static class SnapshotCodec
{
    /// <summary>Writes a fold into a snapshot, in place.</summary>
    public static void Write(LedgerSnapshot snapshot, LedgerState state, byte[] head)
    {
        var totals = state.Totals;
        snapshot.Format = LedgerSnapshot.CurrentFormat;
        snapshot.Length = totals.Length;
        snapshot.Head = head;
        snapshot.Totals =
        [
            totals.Pillars.Networking, totals.Pillars.Mentoring, totals.Pillars.GivingBack, totals.Pillars.PayingItForward,
            totals.Logged, totals.Private, totals.Entries, totals.OverCap, totals.Confirmed,
        ];
        snapshot.CompleteSince = state.CompleteSince.DayNumber;
        snapshot.ScoredWeeks = [.. state.ScoredWeeks.SelectMany(week => new[] { week.Key, week.Value })];
        snapshot.Periods = [.. state.Periods.SelectMany(period => new[]
        {
            (int)period.Key.Kind, period.Key.Index,
            period.Value.Networking, period.Value.Mentoring, period.Value.GivingBack, period.Value.PayingItForward,
        })];
        snapshot.Entries = [.. state.Known.Select(Write)];
        snapshot.Badges = SnapshotTallyCodec.Write(state.Badges);
    }

    /// <summary>The fold a snapshot holds.</summary>
    public static LedgerState Read(LedgerSnapshot snapshot)
    {
        var t = snapshot.Totals;
        var state = LedgerState.Restore(
            new LedgerTotals(snapshot.Length, new PillarTotals(t[0], t[1], t[2], t[3]), t[4], t[5], t[6], t[7], t[8]),
            DateOnly.FromDayNumber(snapshot.CompleteSince),
            snapshot.ScoredWeeks.Chunk(2).Select(week => KeyValuePair.Create(week[0], week[1])),
            snapshot.Periods.Chunk(6).Select(p => KeyValuePair.Create(new BoardPeriod((PeriodKind)p[0], p[1]), new PillarTotals(p[2], p[3], p[4], p[5]))),
            SnapshotTallyCodec.Read(snapshot.Badges));
        foreach (var entry in snapshot.Entries)
        {
            state.Remember(Read(entry));
        }

        return state;
    }

    private static SnapshotEntry Write(LedgerEntry entry) => new()
    {
        Id = entry.Id.Value,
        Kind = entry.KindKey,
        Pillar = (int)entry.Pillar,
        Day = entry.Day.DayNumber,
        LoggedOn = entry.LoggedOn.DayNumber,
        Counterparts = [.. entry.CounterpartKeys],
        Cap = (int)entry.Cap,
        Points = entry.Points,
        FullPoints = entry.FullPoints,
        Status = (int)entry.Status,
        ConfirmedBy = entry.ConfirmedBy?.Value,
        Answered = [.. entry.Answered.Select(person => person.Value)],
        Fingerprint = entry.Fingerprint,
        SelfPoints = entry.SelfPoints,
        EndorsedBy = entry.EndorsedBy?.Value,
        DisputedBy = entry.DisputedBy?.Value,
    };

    private static LedgerEntry Read(SnapshotEntry entry) => new(
        EntryId.Parse(entry.Id),
        entry.Kind,
        (Pillar)entry.Pillar,
        DateOnly.FromDayNumber(entry.Day),
        DateOnly.FromDayNumber(entry.LoggedOn),
        entry.Counterparts,
        (CapOutcome)entry.Cap,
        entry.Points,
        entry.FullPoints,
        (EntryStatus)entry.Status,
        entry.ConfirmedBy is { } by ? new PersonId(by) : null,
        [.. entry.Answered.Select(person => new PersonId(person))],
        entry.Fingerprint)
    {
        SelfPoints = entry.SelfPoints,
        EndorsedBy = entry.EndorsedBy is { } endorser ? new PersonId(endorser) : null,
        DisputedBy = entry.DisputedBy is { } disputer ? new PersonId(disputer) : null,
    };
}
