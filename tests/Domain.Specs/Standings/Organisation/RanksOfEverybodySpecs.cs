using System.Globalization;
using Readiness.Domain.Boards;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Standings.Organisation;

public sealed class RanksOfEverybodySpecs
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void The_ranks_of_240_people_are_those_worked_out_elsewhere(int points)
    {
        var set = new BoardSet();
        var board = new PeriodBoard(set.Roster);
        set.Hold(BoardPeriod.AllTime, board);
        var people = Rows.Of("ranks").ToList();
        foreach (var (i, row) in people.Index())
        {
            set.Show(Cast.Person(i), row[1], shown: row[2] != "hidden");
            board.Report(i, 1, new PillarTotals(Number(row[points]), 0, 0, 0));
        }

        var ranks = board[Measure.Total].Page(0, people.Count).ToDictionary(row => row.Member, row => row.Rank);

        Assert.Equal(
            people.Select(row => row[points + 1]),
            people.Index().Select(one => ranks.TryGetValue(one.Index, out var rank) ? rank.ToString(CultureInfo.InvariantCulture) : ""));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
