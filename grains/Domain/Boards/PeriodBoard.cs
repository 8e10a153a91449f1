using Readiness.Domain.Standings;

namespace Readiness.Domain.Boards;

/// <summary>
/// The five boards of one period over one roster. Totals are absolute and carry the sequence number of the ledger
/// they were read from; the highest wins, so a report that is lost, repeated or late heals (architecture.md, Boards).
/// </summary>
public sealed class PeriodBoard
{
    private const int Measures = 5;
    private readonly BoardRoster _roster;
    private readonly RankedBoard[] _boards;
    private (long Length, PillarTotals Totals)[] _reports = [];

    /// <summary>Empty boards over a roster.</summary>
    public PeriodBoard(BoardRoster roster)
    {
        _roster = roster;
        _boards = new RankedBoard[Measures];
        for (var measure = 0; measure < Measures; measure++)
        {
            _boards[measure] = new RankedBoard(roster);
        }
    }

    /// <summary>The board of one measure.</summary>
    public RankedBoard this[Measure measure] => _boards[(int)measure];

    /// <summary>Points of a member by a measure, shown or not.</summary>
    public int Points(int member, Measure measure) => member >= 0 && member < _reports.Length ? PointsOf(_reports[member].Totals, measure) : 0;

    /// <summary>Takes in a person's totals as of a ledger length, unless something as new was here already; true when a board changed.</summary>
    public bool Report(int member, long length, PillarTotals totals)
    {
        EnsureRoom(member);
        ref var report = ref _reports[member];
        if (length <= report.Length)
        {
            return false;
        }

        var before = report.Totals;
        report = (length, totals);
        if (!_roster.IsShown(member) || before == totals)
        {
            return false;
        }

        for (var measure = 0; measure < Measures; measure++)
        {
            var old = PointsOf(before, (Measure)measure);
            var now = PointsOf(totals, (Measure)measure);
            if (old != now)
            {
                Move(measure, member, old, now);
            }
        }

        return true;
    }

    /// <summary>Fills empty boards from totals read off all ledgers at once.</summary>
    public void Fill(IReadOnlyCollection<(int Member, long Length, PillarTotals Totals)> people)
    {
        EnsureRoom(_roster.Count - 1);
        foreach (var (member, length, totals) in people)
        {
            _reports[member] = (length, totals);
        }

        for (var measure = 0; measure < Measures; measure++)
        {
            _boards[measure].Fill([.. people
                .Where(person => _roster.IsShown(person.Member) && PointsOf(person.Totals, (Measure)measure) > 0)
                .Select(person => (person.Member, PointsOf(person.Totals, (Measure)measure)))]);
        }
    }

    /// <summary>Takes a member off all boards before the roster changes how it is shown.</summary>
    internal void Detach(int member) => MoveAll(member, points => (points, 0));

    /// <summary>Puts a member back after the roster changed.</summary>
    internal void Attach(int member) => MoveAll(member, points => (0, points));

    private void MoveAll(int member, Func<int, (int Old, int Now)> step)
    {
        if (member >= _reports.Length || !_roster.IsShown(member))
        {
            return;
        }

        for (var measure = 0; measure < Measures; measure++)
        {
            var (old, now) = step(PointsOf(_reports[member].Totals, (Measure)measure));
            Move(measure, member, old, now);
        }
    }

    private void Move(int measure, int member, int old, int now)
    {
        if (old > 0)
        {
            _boards[measure].Remove(member, old);
        }

        if (now > 0)
        {
            _boards[measure].Insert(member, now);
        }
    }

    /// <summary>Points by a measure.</summary>
    public static int PointsOf(PillarTotals totals, Measure measure) => measure switch
    {
        Measure.Total => totals.Total,
        Measure.Networking => totals.Networking,
        Measure.Mentoring => totals.Mentoring,
        Measure.GivingBack => totals.GivingBack,
        Measure.PayingItForward => totals.PayingItForward,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    private void EnsureRoom(int member)
    {
        if (member < _reports.Length)
        {
            return;
        }

        Array.Resize(ref _reports, Math.Max(Math.Max(4, member + 1), _reports.Length + (_reports.Length / 2)));
    }
}
