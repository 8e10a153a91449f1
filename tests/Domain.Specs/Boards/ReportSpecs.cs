using CsCheck;
using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Boards;

public sealed class ReportSpecs
{
    private readonly TestBoard _board = new();

    [Fact]
    public void A_report_ranks_its_person_by_every_measure_with_points()
    {
        var ana = _board.Joins(1, "Ana", 0);

        Assert.True(_board.All.Report(ana, 2, new PillarTotals(1, 20, 0, 4)));

        Assert.Equal([25, 1, 20, 0, 4], Enum.GetValues<Measure>().Select(measure => _board.All.Points(ana, measure)));
        Assert.Equal([1, 1, 1, 0, 1], Enum.GetValues<Measure>().Select(measure => _board.All[measure].Count));
        Assert.Equal(new RankedRow(1, ana, 20), Assert.Single(_board.All[Measure.Mentoring].Page(0, 5)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(4)]
    [InlineData(1)]
    public void A_report_no_newer_than_the_last_one_changes_nothing(long length)
    {
        var ana = _board.Joins(1, "Ana", 0);
        _board.All.Report(ana, 5, new PillarTotals(50, 0, 0, 0));

        Assert.False(_board.All.Report(ana, length, new PillarTotals(10, 0, 0, 0)));
        Assert.Equal(["1 Ana 50"], _board.Rows);
    }

    [Fact]
    public void A_report_of_the_same_points_is_remembered_as_newer_but_changes_no_board()
    {
        var ana = _board.Joins(1, "Ana", 0);
        _board.All.Report(ana, 5, new PillarTotals(50, 0, 0, 0));

        Assert.False(_board.All.Report(ana, 7, new PillarTotals(50, 0, 0, 0)));
        Assert.False(_board.All.Report(ana, 6, new PillarTotals(40, 0, 0, 0)));
        Assert.Equal(["1 Ana 50"], _board.Rows);
    }

    [Fact]
    public void A_report_of_somebody_hidden_changes_no_board()
    {
        var ana = _board.Set.Roster.Add(Cast.Person(1));

        Assert.False(_board.All.Report(ana, 1, new PillarTotals(50, 0, 0, 0)));
        Assert.Equal(50, _board.All.Points(ana, Measure.Total));
    }

    [Fact]
    public void Who_is_not_known_has_no_points()
    {
        Assert.Equal(-1, _board.Set.Roster.Find(Cast.Person(9)));
        Assert.Equal(0, _board.All.Points(-1, Measure.Total));
        Assert.Equal(0, _board.All.Points(1_000, Measure.Total));
    }

    [Fact]
    public void A_measure_nobody_knows_is_a_bug()
    {
        var ana = _board.Joins(1, "Ana", 5);

        Assert.Throws<ArgumentOutOfRangeException>(() => _board.All.Points(ana, (Measure)5));
    }

    [Fact]
    public void A_measure_but_the_total_has_the_number_of_its_pillar_and_one() =>
        Assert.All(Enum.GetValues<Pillar>(), pillar => Assert.Equal(pillar.ToString(), ((Measure)((int)pillar + 1)).ToString()));

    [Fact]
    public void Boards_filled_at_once_take_no_older_reports_and_show_only_who_is_shown()
    {
        _board.Set.Show(Cast.Person(1), "Ana", shown: true);
        _board.Set.Show(Cast.Person(2), "Ben", shown: false);
        _board.Set.Show(Cast.Person(3), "Cleo", shown: true);
        var filled = new PeriodBoard(_board.Set.Roster);

        filled.Fill([(0, 4, new PillarTotals(10, 0, 0, 0)), (1, 4, new PillarTotals(20, 0, 0, 0)), (2, 4, default)]);

        Assert.Equal([new RankedRow(1, 0, 10)], filled[Measure.Total].Page(0, 5));
        Assert.Equal(20, filled.Points(1, Measure.Total));
        Assert.False(filled.Report(0, 4, new PillarTotals(99, 0, 0, 0)));
        Assert.True(filled.Report(0, 5, new PillarTotals(11, 0, 0, 0)));
    }

    [Fact]
    public void Boards_of_nobody_can_be_filled()
    {
        var filled = new PeriodBoard(new BoardRoster());

        filled.Fill([]);

        Assert.Empty(filled[Measure.Total].Page(0, 5));
    }

    [Fact]
    public void Reports_in_any_order_and_repetition_come_to_the_newest_of_each_person()
    {
        var report = Gen.Select(Gen.Int[0, 5], Gen.Int[1, 12]);
        report.Array[1, 80].Check(300, reports =>
        {
            var board = new TestBoard();
            foreach (var person in Enumerable.Range(0, 6))
            {
                board.Set.Show(Cast.Person(person), $"Person {person}", shown: person % 3 > 0);
            }

            foreach (var (person, length) in reports)
            {
                board.All.Report(person, length, TotalsAt(person, length));
            }

            foreach (var own in reports.GroupBy(one => one.Item1))
            {
                var newest = TotalsAt(own.Key, own.Max(one => one.Item2));
                Assert.Equal(newest.Total, board.All.Points(own.Key, Measure.Total));
                Assert.Equal(own.Key % 3 > 0, board.Total.Page(0, 10).Contains(new RankedRow(board.Total.RankOf(newest.Total), own.Key, newest.Total)));
            }

            Assert.Equal(reports.Select(one => one.Item1).Distinct().Count(person => person % 3 > 0), board.Total.Count);
        });

        static PillarTotals TotalsAt(int person, int length) => new(1 + ((person + (length * 7)) % 11), length % 3, length % 2, person);
    }
}
