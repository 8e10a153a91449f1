using Readiness.Domain.Boards;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Boards;

public sealed class RankSpecs
{
    private readonly TestBoard _board = new();

    [Fact]
    public void Ranks_are_standard_competition_ranks()
    {
        _board.Joins(1, "Ana", 50);
        _board.Joins(2, "Ben", 40);
        _board.Joins(3, "Cleo", 40);
        _board.Joins(4, "Dov", 30);

        Assert.Equal(["1 Ana 50", "2 Ben 40", "2 Cleo 40", "4 Dov 30"], _board.Rows);
    }

    [Fact]
    public void Ties_are_listed_by_the_name_shown_whatever_the_order_of_arrival()
    {
        foreach (var (person, name) in new[] { "zoe", "Łukasz", "Émile", "Ana", "Emil", "Zoë", "Ana Maria Bergström", "Ana Maria Berg", "ana" }.Index())
        {
            _board.Joins(person, name, 10);
        }

        Assert.Equal(
            ["1 ana 10", "1 Ana 10", "1 Ana Maria Berg 10", "1 Ana Maria Bergström 10", "1 Emil 10", "1 Émile 10", "1 Łukasz 10", "1 zoe 10", "1 Zoë 10"],
            _board.Rows);
    }

    [Fact]
    public void People_of_the_same_name_and_points_keep_one_order()
    {
        var second = _board.Joins(2, "Ana", 10);
        var first = _board.Joins(1, "Ana", 10);

        Assert.Equal([first, second], _board.Total.Page(0, 2).Select(row => row.Member));
        Assert.Equal((0, 1), (_board.Total.PlaceOf(first, 10), _board.Total.PlaceOf(second, 10)));
    }

    [Fact]
    public void Whoever_is_hidden_is_in_no_row_no_count_and_no_rank_gap()
    {
        _board.Joins(1, "Ana", 50);
        _board.Joins(2, "Ben", 40);
        _board.Joins(3, "Cleo", 30);

        _board.Set.Show(Cast.Person(2), "Ben", shown: false);

        Assert.Equal(["1 Ana 50", "2 Cleo 30"], _board.Rows);
        Assert.Equal((2, 2), (_board.Total.Count, _board.Total.RankOf(30)));
    }

    [Fact]
    public void Who_never_joined_is_on_no_board_and_comes_with_all_points_on_joining()
    {
        _board.Joins(1, "Ana", 50);
        _board.Reports(2, 60);
        Assert.Equal(["1 Ana 50"], _board.Rows);

        _board.Set.Show(Cast.Person(2), "Ben", shown: true);

        Assert.Equal(["1 Ben 60", "2 Ana 50"], _board.Rows);
    }

    [Fact]
    public void Points_reported_while_hidden_are_there_on_coming_back()
    {
        _board.Joins(1, "Ana", 50);
        _board.Set.Show(Cast.Person(1), "Ana", shown: false);
        _board.Reports(1, 70);
        Assert.Empty(_board.Rows);

        _board.Set.Show(Cast.Person(1), "Ana", shown: true);

        Assert.Equal(["1 Ana 70"], _board.Rows);
    }

    [Fact]
    public void Who_has_no_points_has_no_place()
    {
        _board.Joins(1, "Ana", 0);
        _board.Joins(2, "Ben", 5);
        _board.Reports(2, 0);

        Assert.Empty(_board.Rows);
    }

    [Fact]
    public void A_new_name_moves_a_person_among_ties()
    {
        _board.Joins(1, "Ana", 10);
        _board.Joins(2, "Ben", 10);

        Assert.True(_board.Set.Show(Cast.Person(1), "Walker 7", shown: true));

        Assert.Equal(["1 Ben 10", "1 Walker 7 10"], _board.Rows);
        Assert.False(_board.Set.Show(Cast.Person(1), "Walker 7", shown: true));
    }

    [Fact]
    public void A_pseudonym_that_begins_like_a_name_takes_the_old_name_off_every_board()
    {
        var month = new PeriodBoard(_board.Set.Roster);
        _board.Set.Hold(BoardPeriod.Of(PeriodKind.Month, Days.On("2026-03-18")), month);
        var member = _board.Joins(1, "Ana Maria Bergström", 10);
        month.Report(member, 1, new PillarTotals(0, 4, 0, 0));

        _board.Set.Show(Cast.Person(1), "Ana Maria Bergman", shown: true);

        Assert.Equal(["1 Ana Maria Bergman 10"], _board.Rows);
        Assert.Equal([new RankedRow(1, member, 4)], month[Measure.Mentoring].Page(0, 10));
        Assert.Empty(month[Measure.Networking].Page(0, 10));
    }

    [Fact]
    public void A_rank_can_be_asked_for_points_nobody_has()
    {
        _board.Joins(1, "Ana", 50);
        _board.Joins(2, "Ben", 40);

        Assert.Equal([1, 1, 2, 2, 3], [_board.Total.RankOf(51), _board.Total.RankOf(50), _board.Total.RankOf(45), _board.Total.RankOf(40), _board.Total.RankOf(1)]);
    }

    [Fact]
    public void A_page_begins_and_ends_anywhere_and_knows_the_rank_of_its_first_row()
    {
        _board.Joins(1, "Ana", 50);
        _board.Joins(2, "Ben", 40);
        _board.Joins(3, "Cleo", 40);
        _board.Joins(4, "Dov", 30);

        Assert.Equal(["2 Cleo 40", "4 Dov 30"], _board.Page(2, 5));
        Assert.Equal(["1 Ana 50", "2 Ben 40"], _board.Page(-3, 2));
        Assert.Empty(_board.Page(4, 5));
        Assert.Empty(_board.Page(99, 5));
        Assert.Empty(_board.Page(0, 0));
        Assert.Empty(_board.Page(0, -1));
    }

    [Fact]
    public void A_page_can_go_on_after_somebody_who_left()
    {
        _board.Joins(1, "Ana", 50);
        _board.Joins(2, "Ben", 40);
        _board.Joins(3, "Cleo", 40);
        var ben = (Points: 40, Name: "Ben");
        _board.Set.Show(Cast.Person(2), ben.Name, shown: false);

        Assert.Equal(["2 Cleo 40"], _board.Page(_board.Total.PlaceOf(ben.Name, ben.Points), 5));
        Assert.Equal(0, _board.Total.PlaceOf("Ana", 50));
        Assert.Equal(2, _board.Total.PlaceOf("Dov", 40));
    }

    [Fact]
    public void A_member_is_taken_off_only_with_the_points_it_has()
    {
        var ana = _board.Joins(1, "Ana", 50);

        Assert.Throws<InvalidOperationException>(() => _board.Total.Remove(ana, 49));
        Assert.Throws<InvalidOperationException>(() => new RankedBoard(_board.Set.Roster).Remove(ana, 50));
    }

    [Fact]
    public void Only_an_empty_board_is_filled_at_once()
    {
        _board.Joins(1, "Ana", 50);

        Assert.Throws<InvalidOperationException>(() => _board.Total.Fill([]));
    }

    [Fact]
    public void A_released_period_is_no_longer_held()
    {
        Assert.Equal([BoardPeriod.AllTime], _board.Set.Periods);
        Assert.Same(_board.All, _board.Set.Find(BoardPeriod.AllTime));

        _board.Set.Release(BoardPeriod.AllTime);

        Assert.Null(_board.Set.Find(BoardPeriod.AllTime));
        Assert.Empty(_board.Set.Periods);
    }
}
