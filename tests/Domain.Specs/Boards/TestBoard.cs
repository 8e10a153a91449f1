using Readiness.Domain.Boards;
using Readiness.Domain.People;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Boards;

/// <summary>A board of all time in a spec: people join by name, report points in Networking, and are read as "rank name points".</summary>
internal sealed class TestBoard
{
    private readonly Dictionary<PersonId, long> _lengths = [];

    public TestBoard()
    {
        All = new PeriodBoard(Set.Roster);
        Set.Hold(BoardPeriod.AllTime, All);
    }

    public BoardSet Set { get; } = new();

    public PeriodBoard All { get; }

    public RankedBoard Total => All[Measure.Total];

    public string[] Rows => Page(0, Total.Count);

    /// <summary>Somebody who is shown, with points.</summary>
    public int Joins(int person, string name, int points)
    {
        Set.Show(Cast.Person(person), name, shown: true);
        return Reports(person, points);
    }

    /// <summary>The next report of a person's ledger.</summary>
    public int Reports(int person, int points)
    {
        var id = Cast.Person(person);
        var member = Set.Roster.Add(id);
        _lengths[id] = _lengths.GetValueOrDefault(id) + 1;
        All.Report(member, _lengths[id], new PillarTotals(points, 0, 0, 0));
        return member;
    }

    public string[] Page(int from, int count) => [.. Total.Page(from, count).Select(row => $"{row.Rank} {Set.Roster.Name(row.Member)} {row.Points}")];
}
