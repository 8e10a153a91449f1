using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.People;
using Readiness.Domain.Standings;

namespace Readiness.Grains.Boards;

/// <summary>
/// The boards of one scope that a grain holds: each is read off the ledger when first asked for. Reports that come
/// while one is being read are taken in after it.
/// </summary>
internal sealed class HeldBoards(Guid? team, IBoardStore store)
{
    private const int MostPeriods = 40;
    private readonly Dictionary<BoardPeriod, Task<PeriodBoard>> _loads = [];
    private readonly Dictionary<BoardPeriod, List<(PersonId Person, long Length, PillarTotals Totals)>> _early = [];
    private readonly Dictionary<BoardPeriod, long> _used = [];
    private readonly Dictionary<BoardPeriod, PillarTotals> _nobodys = [];
    private Task? _roster;
    private long _uses;

    public BoardSet Set { get; } = new();

    /// <summary>Whether something is being read off the database at this moment.</summary>
    public bool IsReading => _loads.Count > 0;

    /// <summary>The boards of a period; reads them if need be.</summary>
    public async Task<PeriodBoard> GetAsync(BoardPeriod period)
    {
        _used[period] = ++_uses;
        if (Set.Find(period) is { } held)
        {
            return held;
        }

        var load = _loads.TryGetValue(period, out var loading) ? loading : _loads[period] = LoadAsync(period);
        try
        {
            return await load;
        }
        finally
        {
            _loads.Remove(period);
        }
    }

    /// <summary>Points of all who are shown, and of those who were until they were erased, by a measure.</summary>
    public async Task<long> PointsAsync(BoardPeriod period, Measure measure) =>
        (await GetAsync(period))[measure].Points + PeriodBoard.PointsOf(_nobodys.GetValueOrDefault(period), measure);

    /// <summary>Takes totals in; true when others can see a change.</summary>
    public bool Report(BoardPeriod period, PersonId person, long length, PillarTotals totals)
    {
        if (_early.TryGetValue(period, out var early))
        {
            early.Add((person, length, totals));
        }

        return Set.Find(period) is { } boards && boards.Report(Set.Roster.Add(person), length, totals);
    }

    /// <summary>Shows a person as a row says.</summary>
    public bool Show(MemberRow member) => Set.Show(new PersonId(member.Person), ShownName(member), IsShown(member));

    /// <summary>Shows a person to nobody any more; true when others can see that.</summary>
    public bool Hide(PersonId person) => Set.Roster.Find(person) is >= 0 and var member && Set.Show(person, Set.Roster.Name(member), shown: false);

    private async Task LoadRosterAsync()
    {
        await foreach (var member in store.MembersAsync(team, CancellationToken.None))
        {
            Show(member);
        }
    }

    private async Task<PeriodBoard> LoadAsync(BoardPeriod period)
    {
        var early = _early[period] = [];
        try
        {
            await RosterAsync();
            var boards = new PeriodBoard(Set.Roster);
            var people = new List<(int, long, PillarTotals)>();
            var counted = period.Kind == PeriodKind.AllTime ? 0 : 1 << (int)period.Kind;
            await foreach (var row in store.TotalsAsync(team, counted, period.From, period.To, CancellationToken.None))
            {
                var totals = new PillarTotals(row.Networking, row.Mentoring, row.GivingBack, row.PayingItForward);
                people.Add((Set.Roster.Add(new PersonId(row.Person)), row.Length, totals));
            }

            boards.Fill(people);
            foreach (var (person, length, totals) in early)
            {
                boards.Report(Set.Roster.Add(person), length, totals);
            }

            _nobodys[period] = await NobodysAsync(period);
            ReleaseLeastUsed();
            Set.Hold(period, boards);
            return boards;
        }
        finally
        {
            _early.Remove(period);
        }
    }

    private async Task<PillarTotals> NobodysAsync(BoardPeriod period)
    {
        var totals = default(PillarTotals);
        await foreach (var (pillar, points) in store.AnonymousAsync(team, (int)period.Kind, period.Index, CancellationToken.None))
        {
            totals = totals.Plus((Pillar)pillar, (int)points);
        }

        return totals;
    }

    private async Task RosterAsync()
    {
        var roster = _roster ??= LoadRosterAsync();
        try
        {
            await roster;
        }
        catch
        {
            _roster = null;
            throw;
        }
    }

    private void ReleaseLeastUsed()
    {
        if (Set.Periods.Count >= MostPeriods)
        {
            var least = Set.Periods.MinBy(period => _used.GetValueOrDefault(period));
            Set.Release(least);
            _nobodys.Remove(least);
        }
    }

    private static bool IsShown(MemberRow member) => (BoardPresence)member.Presence != BoardPresence.Hidden;

    private static string ShownName(MemberRow member) =>
        (BoardPresence)member.Presence == BoardPresence.Pseudonym && member.Pseudonym is { } pseudonym ? pseudonym : member.Name;
}
