namespace Readiness.Faults.Checking;

/// <summary>One board: a team's or, without a team, everyone's.</summary>
/// <param name="Team">Whose.</param>
/// <param name="Measure">0 is the total, 1 to 4 are the pillars.</param>
/// <param name="Period">0 week, 1 month, 2 quarter, 3 all time.</param>
internal sealed record Board(Guid? Team, int Measure, int Period)
{
    public static IReadOnlyList<string> Measures { get; } = ["TOTAL", "NETWORKING", "MENTORING", "GIVING_BACK", "PAYING_IT_FORWARD"];

    public static IReadOnlyList<string> Periods { get; } = ["WEEK", "MONTH", "QUARTER", "ALL_TIME"];

    private const int MostTeams = 8;

    /// <summary>Every board of everyone, and the totals of some teams.</summary>
    public static IEnumerable<Board> All(StoredLedgers ledgers) =>
    [
        .. from measure in Enumerable.Range(0, Measures.Count)
           from period in Enumerable.Range(0, Periods.Count)
           select new Board(null, measure, period),
        .. from team in ledgers.People.Select(person => person.Team).OfType<Guid>().Distinct().Order().Take(MostTeams)
           from period in Enumerable.Range(0, Periods.Count)
           select new Board(team, 0, period),
    ];

    public override string ToString() => $"{Measures[Measure]} {Periods[Period]} of {Team?.ToString() ?? "everyone"}";
}
