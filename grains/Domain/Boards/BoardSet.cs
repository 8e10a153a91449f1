using Readiness.Domain.People;

namespace Readiness.Domain.Boards;

/// <summary>All boards of one scope that are held in memory: one roster, and boards by period.</summary>
public sealed class BoardSet
{
    private readonly Dictionary<BoardPeriod, PeriodBoard> _periods = [];

    /// <summary>The people of the scope.</summary>
    public BoardRoster Roster { get; } = new();

    /// <summary>The periods held.</summary>
    public IReadOnlyCollection<BoardPeriod> Periods => _periods.Keys;

    /// <summary>The boards of a period, if held.</summary>
    public PeriodBoard? Find(BoardPeriod period) => _periods.GetValueOrDefault(period);

    /// <summary>Holds the boards of a period from now on.</summary>
    public void Hold(BoardPeriod period, PeriodBoard boards) => _periods[period] = boards;

    /// <summary>Lets go of a period.</summary>
    public void Release(BoardPeriod period) => _periods.Remove(period);

    /// <summary>Changes how a person is shown, on every board at once; false when nothing changed.</summary>
    public bool Show(PersonId person, string name, bool shown)
    {
        var member = Roster.Add(person);
        if (Roster.IsShown(member) == shown && string.Equals(Roster.Name(member), name, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var boards in _periods.Values)
        {
            boards.Detach(member);
        }

        Roster.Show(member, name, shown);
        foreach (var boards in _periods.Values)
        {
            boards.Attach(member);
        }

        return true;
    }
}
