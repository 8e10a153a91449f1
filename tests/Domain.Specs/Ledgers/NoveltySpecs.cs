using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class NoveltySpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void The_same_with_the_same_person_is_worth_all_then_half_then_a_quarter_then_nothing()
    {
        var logged = Enumerable.Range(0, 5).Select(_ => _ledger.Log("meet-someone", "2026-03-18", Ben)).ToList();

        Assert.Equal([5, 3, 1, 0, 0], logged.Select(entry => entry.FullPoints));
        Assert.Equal([3, 1, 1, 0, 0], logged.Select(entry => entry.Points));
        Assert.Equal([0, 1, 2, 3, 3], logged.Select(entry => entry.Repeats));
    }

    [Theory]
    [InlineData("2026-03-12", 1)]
    [InlineData("2026-03-11", 0)]
    [InlineData("2026-03-08", 0)]
    public void Entries_less_than_7_days_earlier_count(string earlier, int repeats)
    {
        _ledger.Log("mentor-session", earlier, Ben);

        Assert.Equal(repeats, _ledger.Log("mentor-session", "2026-03-18", Ben).Repeats);
    }

    [Theory]
    [InlineData("2026-03-12", 1)]
    [InlineData("2026-03-11", 0)]
    public void Entries_less_than_7_days_later_count_when_they_were_logged_earlier(string day, int repeats)
    {
        _ledger.Log("mentor-session", "2026-03-18", Ben);

        Assert.Equal(repeats, _ledger.Log("mentor-session", day, Ben).Repeats);
    }

    [Fact]
    public void Entries_on_both_sides_are_counted_together()
    {
        _ledger.Log("mentor-session", "2026-03-10", Ben);
        _ledger.Log("mentor-session", "2026-03-17", Ben);

        Assert.Equal(2, _ledger.Log("mentor-session", "2026-03-13", Ben).Repeats);
    }

    [Fact]
    public void What_is_logged_later_does_not_change_what_was_scored_before()
    {
        var first = _ledger.Log("mentor-session", "2026-03-18", Ben);
        _ledger.Log("mentor-session", "2026-03-17", Ben);

        Assert.Equal(8, _ledger[first.Entry].Points);
    }

    [Fact]
    public void The_largest_count_over_the_people_named_decides()
    {
        _ledger.Log("introduce", "2026-03-16", Ben, Dov);
        _ledger.Log("introduce", "2026-03-17", Ben, Outside("Mei Xu"));

        Assert.Equal(2, _ledger.Log("introduce", "2026-03-18", Cleo, Ben).Repeats);
        Assert.Equal(1, _ledger.Log("introduce", "2026-03-18", Outside("Mei Xu"), Dov).Repeats);
    }

    [Fact]
    public void Counts_of_different_people_are_not_added_up()
    {
        _ledger.Log("introduce", "2026-03-16", Ben, Outside("Ana"));
        _ledger.Log("introduce", "2026-03-17", Cleo, Outside("Mei"));

        Assert.Equal(1, _ledger.Log("introduce", "2026-03-18", Ben, Cleo).Repeats);
    }

    [Fact]
    public void Someone_outside_is_the_same_trimmed_and_without_case()
    {
        _ledger.Log("assist", "2026-03-17", Outside("Zoë Costa"));

        Assert.Equal(1, _ledger.Log("assist", "2026-03-18", Outside("  ZOË COSTA ")).Repeats);
        Assert.Equal(0, _ledger.Log("assist", "2026-03-18", Outside("Zoe Costa")).Repeats);
    }

    [Fact]
    public void A_colleague_is_not_someone_outside_of_the_same_name()
    {
        _ledger.Log("assist", "2026-03-17", Ben);

        Assert.Equal(0, _ledger.Log("assist", "2026-03-18", Outside("Ben Costa")).Repeats);
        Assert.Equal(1, _ledger.Log("assist", "2026-03-18", Ben with { Name = "Benjamin Costa" }).Repeats);
    }

    [Fact]
    public void Another_kind_with_the_same_person_is_new()
    {
        _ledger.Log("assist", "2026-03-18", Ben);

        Assert.Equal(0, _ledger.Log("offer-help", "2026-03-18", Ben).Repeats);
    }

    [Fact]
    public void Without_a_counterpart_everything_is_new()
    {
        _ledger.Log("share-resource", "2026-03-18");

        Assert.Equal((0, 5), (_ledger.Log("share-resource", "2026-03-18") is var second ? second.Repeats : -1, second.Points));
    }

    [Fact]
    public void A_named_person_counts_for_kinds_that_need_none()
    {
        _ledger.Log("share-resource", "2026-03-18", Ben);

        Assert.Equal(3, _ledger.Log("share-resource", "2026-03-18", Ben).Points);
    }

    [Fact]
    public void Declined_and_retracted_entries_are_forgotten()
    {
        _ledger.Decline(_ledger.Log("assist", "2026-03-16", Ben).Entry, Ben);
        _ledger.Retract(_ledger.Log("assist", "2026-03-17", Ben).Entry);

        Assert.Equal(0, _ledger.Log("assist", "2026-03-18", Ben).Repeats);
    }

    [Fact]
    public void Private_entries_and_those_over_a_cap_are_not_counted()
    {
        _ledger.Log(_ledger.Draft("mentor-session", "2026-03-16", Ben) with { Private = true });
        _ledger.Log("mentor-session", "2026-03-16", Cleo);
        var over = _ledger.Log("mentor-session", "2026-03-16", Ben);

        Assert.Equal(CapOutcome.OverDay, over.Cap);
        Assert.Equal(0, _ledger.Log("mentor-session", "2026-03-17", Ben).Repeats);
    }
}
