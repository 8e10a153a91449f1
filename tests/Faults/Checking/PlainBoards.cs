namespace Readiness.Faults.Checking;

/// <summary>Boards worked out the plain way: add up every row of the ledger, sort, count who is above.</summary>
internal static class PlainBoards
{
    private const int AllTime = 3;

    /// <summary>The places of a board over the days given, which do not matter for all time.</summary>
    public static IEnumerable<BoardPlace> Places(StoredLedgers ledgers, Board board, DateOnly from, DateOnly to)
    {
        var shown = ledgers.People
            .Where(person => person.Presence != 0 && (board.Team is null || person.Team == board.Team))
            .Select(person => (Name: person.Presence == 2 ? person.Pseudonym! : person.Name, Points: Points(ledgers, person.Id, board, from, to)))
            .Where(row => row.Points > 0)
            .ToArray();
        return shown.Select(row => new BoardPlace(1 + shown.Count(other => other.Points > row.Points), row.Name, row.Points));
    }

    private static int Points(StoredLedgers ledgers, Guid person, Board board, DateOnly from, DateOnly to) => ledgers.Of(person)
        .Where(row => board.Measure == 0 || row.Pillar == board.Measure - 1)
        .Where(row => board.Period == AllTime || ((row.Counted & (1 << board.Period)) != 0 && row.Day >= from && row.Day <= to))
        .Sum(row => row.Points);
}
