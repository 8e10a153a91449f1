using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Ledgers;

/// <summary>
/// The fold of one person's ledger: totals over all of it, and the entries that later decisions can depend on. All
/// that matters from <see cref="CompleteSince"/> on is here; older entries may have been left out.
/// </summary>
public sealed class LedgerState
{
    private readonly Dictionary<EntryId, LedgerEntry> _entries = [];
    private readonly Dictionary<(string Kind, int Week), List<EntryId>> _capFilling = [];
    private readonly Dictionary<PersonId, List<EntryId>> _confirmedBy = [];
    private readonly Dictionary<BoardPeriod, PillarTotals> _periods = [];
    private readonly Dictionary<int, int> _scoredWeeks = [];
    private LedgerTotals _totals;

    /// <summary>Totals over the whole ledger.</summary>
    public LedgerTotals Totals => _totals;

    /// <summary>How many events were folded: the sequence number of the last one.</summary>
    public long Length => _totals.Length;

    /// <summary>Lifetime points.</summary>
    public PillarTotals Pillars => _totals.Pillars;

    /// <summary>Entries of this day or later that fill a cap or are confirmed are all known here.</summary>
    public DateOnly CompleteSince { get; private set; } = DateOnly.MinValue;

    /// <summary>By week index (see <see cref="IsoWeek"/>), how many entries of it score.</summary>
    public IReadOnlyDictionary<int, int> ScoredWeeks => _scoredWeeks;

    /// <summary>The entries kept in mind.</summary>
    public IReadOnlyCollection<LedgerEntry> Known => _entries.Values;

    /// <summary>Points that count in a week, month or quarter; those of closed ones may have been left out.</summary>
    public IReadOnlyDictionary<BoardPeriod, PillarTotals> Periods => _periods;

    /// <summary>What badges are read off, over the whole ledger, and the badges held.</summary>
    public BadgeTally Badges { get; private init; } = new();

    /// <summary>Takes up where a stored state left off; entries are added with <see cref="Remember"/>.</summary>
    public static LedgerState Restore(
        LedgerTotals totals, DateOnly completeSince, IEnumerable<KeyValuePair<int, int>> scoredWeeks, IEnumerable<KeyValuePair<BoardPeriod, PillarTotals>> periods,
        BadgeTally badges)
    {
        var state = new LedgerState { _totals = totals, CompleteSince = completeSince, Badges = badges };
        foreach (var (week, count) in scoredWeeks)
        {
            state._scoredWeeks[week] = count;
        }

        foreach (var (period, points) in periods)
        {
            state._periods[period] = points;
        }

        return state;
    }

    /// <summary>The entry, when it is kept in mind.</summary>
    public LedgerEntry? Find(EntryId id) => _entries.GetValueOrDefault(id);

    /// <summary>Puts an entry that was folded before back in mind; totals do not move.</summary>
    public void Remember(LedgerEntry entry)
    {
        Index(_entries.GetValueOrDefault(entry.Id), entry);
        _entries[entry.Id] = entry;
    }

    /// <summary>
    /// Leaves out what happened before a day. Only totals of open periods and entries that can still matter to a
    /// decision stay.
    /// </summary>
    public void ForgetBefore(DateOnly day)
    {
        if (day <= CompleteSince)
        {
            return;
        }

        CompleteSince = day;
        foreach (var entry in _entries.Values.Where(entry => entry.Day < day || !(entry.FillsCap || entry.IsVouchedFor)).ToList())
        {
            Index(entry, null);
            _entries.Remove(entry.Id);
        }

        foreach (var period in _periods.Keys.Where(period => period.To < day).ToList())
        {
            _periods.Remove(period);
        }
    }

    /// <summary>Takes in the next event. One that does not follow is a bug and throws.</summary>
    public void Apply(LedgerEvent happened)
    {
        var before = _entries.GetValueOrDefault(happened.Entry);
        var after = LedgerEntry.Next(before, happened);
        _totals = _totals with { Length = Length + 1 };
        Move(happened);
        Count(before, -1);
        Count(after, 1);
        Index(before, after);
        _entries[after.Id] = after;
        Badges.Take(TallyChange.Between(before, after));
        Badges.Take(happened.Badges);
    }

    /// <summary>How many standing entries of a kind, within their caps, lie in a week; right from <see cref="CompleteSince"/> on.</summary>
    public int EntriesOf(string kind, IsoWeek week) => _capFilling.TryGetValue((kind, week.Index), out var ids) ? ids.Count : 0;

    /// <summary>Standing entries of a kind in a week that fill its caps, in the order they were logged.</summary>
    internal IEnumerable<LedgerEntry> CapFilling(string kind, IsoWeek week) =>
        _capFilling.TryGetValue((kind, week.Index), out var ids) ? ids.Select(id => _entries[id]) : [];

    /// <summary>Entries that one colleague confirmed with effect.</summary>
    internal IEnumerable<LedgerEntry> ConfirmedBy(PersonId colleague) =>
        _confirmedBy.TryGetValue(colleague, out var ids) ? ids.Select(id => _entries[id]) : [];

    private void Move(LedgerEvent happened)
    {
        if (happened.Points == 0)
        {
            return;
        }

        _totals = _totals with { Pillars = Pillars.Plus(happened.Pillar, happened.Points) };
        for (var kind = PeriodKind.Week; kind <= PeriodKind.Quarter; kind++)
        {
            if (happened.Counted.HasFlag((CountedPeriods)(1 << (int)kind)))
            {
                var period = BoardPeriod.Of(kind, happened.Day);
                _periods[period] = _periods.GetValueOrDefault(period).Plus(happened.Pillar, happened.Points);
            }
        }
    }

    private void Count(LedgerEntry? entry, int by)
    {
        if (entry is null)
        {
            return;
        }

        if (entry.Points > 0)
        {
            var week = IsoWeek.Of(entry.Day).Index;
            _scoredWeeks[week] = _scoredWeeks.GetValueOrDefault(week) + by;
        }

        _totals = _totals with
        {
            Logged = _totals.Logged + by,
            Private = _totals.Private + (entry.Cap == CapOutcome.Private ? by : 0),
            Entries = _totals.Entries + (entry.Stands ? by : 0),
            OverCap = _totals.OverCap + (entry.Stands && entry.Cap != CapOutcome.Within ? by : 0),
            Confirmed = _totals.Confirmed + (entry.Stands && entry.Status == EntryStatus.Confirmed ? by : 0),
        };
    }

    private void Index(LedgerEntry? before, LedgerEntry? after)
    {
        Reindex(_capFilling, before, after, entry => entry.FillsCap ? (entry.KindKey, IsoWeek.Of(entry.Day).Index) : null);
        Reindex(_confirmedBy, before, after, entry => entry.ConfirmedBy);
    }

    private static void Reindex<TKey>(Dictionary<TKey, List<EntryId>> index, LedgerEntry? before, LedgerEntry? after, Func<LedgerEntry, TKey?> key)
        where TKey : struct
    {
        var old = before is null ? null : key(before);
        var now = after is null ? null : key(after);
        if (Nullable.Equals(old, now))
        {
            return;
        }

        if (old is { } left && index[left] is { } leaving)
        {
            leaving.Remove(before!.Id);
            if (leaving.Count == 0)
            {
                index.Remove(left);
            }
        }

        if (now is { } joined)
        {
            if (!index.TryGetValue(joined, out var joining))
            {
                index[joined] = joining = [];
            }

            joining.Add(after!.Id);
        }
    }
}
