using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Badges;

/// <summary>Today is a Wednesday, 18 March 2026.</summary>
public sealed class AwardSpecs
{
    [Fact]
    public void The_first_entry_awards_the_first_step_and_the_second_awards_nothing()
    {
        var ledger = Ledger();

        var first = ledger.Log("share-resource", "2026-03-17");
        var second = ledger.Log("share-resource", "2026-03-18");

        Assert.Equal([("first-step", BadgeChangeKind.Awarded)], Changes(first));
        Assert.Empty(second.Badges);
        Assert.Equal(Days.On("2026-03-18"), ledger.State.Badges.Held["first-step"]);
        Assert.Equal((5, 5, 10), (first.Points, second.Points, ledger.Points));
    }

    [Fact]
    public void An_entry_that_is_private_over_its_cap_or_worth_nothing_by_repetition_counts_for_no_badge()
    {
        var ledger = Ledger(new EntryCount([], 1), new EntryCount(["refresh-profile"], 2), new EntryCount(["assist"], 4));

        Assert.Empty(ledger.Log(ledger.Draft("share-resource", "2026-03-18") with { Private = true }).Badges);
        Assert.Equal(["badge-0"], ledger.Log("refresh-profile", "2026-03-18").Badges.Select(change => change.Key));
        Assert.Empty(ledger.Log("refresh-profile", "2026-03-18").Badges);
        foreach (var day in new[] { "2026-03-16", "2026-03-17", "2026-03-18" })
        {
            ledger.Log("assist", day, Ben);
        }

        Assert.Equal(0, ledger[ledger.Log("assist", "2026-03-18", Ben).Entry].FullPoints);
        Assert.Equal(["badge-0"], ledger.State.Badges.Held.Keys);
        Assert.Equal(["badge-2"], ledger.Log("assist", "2026-03-15", Cleo).Badges.Select(change => change.Key));
    }

    [Fact]
    public void Ten_different_people_make_a_connector_however_they_are_written_and_without_any_confirmation()
    {
        var ledger = Ledger();
        for (var i = 1; i < 10; i++)
        {
            ledger.Log("meet-someone", $"2026-03-{i + 1:D2}", Outside($"Person {i}"));
        }

        Assert.Empty(ledger.Log("meet-someone", "2026-03-17", Outside(" PERSON 1 ")).Badges);
        Assert.Equal([("connector-bronze", BadgeChangeKind.Awarded)], Changes(ledger.Log("meet-someone", "2026-03-18", Ben)));
        Assert.All(ledger.State.Known, entry => Assert.Equal(EntryStatus.SelfReported, entry.Status));
    }

    [Fact]
    public void All_four_pillars_count_within_one_week_from_monday_to_sunday()
    {
        var ledger = Ledger(new AllPillarsInOneWeek());
        ledger.Log("attend-event", "2026-03-08");
        ledger.Log("mentor-session", "2026-03-09", Ben);
        ledger.Log("assist", "2026-03-11", Ben);

        Assert.Empty(ledger.Log("guide", "2026-03-15", Ben).Badges);
        Assert.Single(ledger.Log("attend-event", "2026-03-14").Badges);
    }

    [Fact]
    public void The_fourth_week_in_a_row_makes_steady_and_leave_is_stepped_over()
    {
        var weeks = new[] { "2026-02-11", "2026-02-18", "2026-03-11", "2026-03-18" };
        Assert.Equal([false, false, false, false], Steady([]));
        Assert.Equal([false, false, false, true], Steady([IsoWeek.Of(Days.On("2026-02-25"))]));

        bool[] Steady(HashSet<IsoWeek> leave)
        {
            var ledger = new PersonLedger { Badges = new BadgeRules(RulesetOne.Instance.Badges, leave) };
            return [.. weeks.Select(day => ledger.Log("share-resource", day).Badges.Any(change => change.Key == "steady-bronze"))];
        }
    }

    [Fact]
    public void A_streak_is_the_best_there_ever_was_so_a_missed_month_takes_nothing()
    {
        var ledger = Ledger();
        foreach (var day in new[] { "2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26" })
        {
            ledger.Log("share-resource", day);
        }

        Assert.DoesNotContain(ledger.Log("assist", "2026-03-18", Ben).Badges, change => change.Key == "steady-bronze");
        Assert.Contains("steady-bronze", ledger.State.Badges.Held.Keys);
    }

    [Fact]
    public void Being_mentored_and_mentoring_closes_the_circle_in_either_order()
    {
        Assert.Single(Both("mentor-session", "accept-mentee"));
        Assert.Single(Both("lead-mentee-session", "agree-mentorship"));
        Assert.Empty(Both("mentor-session", "agree-mentorship"));

        static BadgeChanges Both(string first, string second)
        {
            var ledger = Ledger(RulesetOne.Instance.Badges.Find("full-circle")!.Condition);
            ledger.Log(first, "2026-03-17", Ben);
            return ledger.Log(second, "2026-03-18", Cleo).Badges;
        }
    }

    [Theory]
    [InlineData("2025-12-22", true)]
    [InlineData("2025-12-21", false)]
    public void Three_mentors_within_13_weeks_make_a_board(string firstDay, bool held)
    {
        var ledger = Ledger(new MentorsAtOnce(3));
        ledger.Log("mentor-session", firstDay, Ben);
        ledger.Log("mentor-session", "2026-01-12", Ben);
        ledger.Log("mentor-session", "2026-02-12", Cleo);

        Assert.Equal(held, ledger.Log("mentor-session", "2026-03-18", Dov).Badges.Count > 0 && ledger.Retract(EntryId.Parse("e2")).Events[0].Badges.Count == 0);
    }

    [Fact]
    public void A_mentor_who_was_met_and_helped_makes_a_two_way_street()
    {
        var ledger = Ledger(new TwoWayMentors(1));
        ledger.Log("mentor-session", "2026-03-16", Ben);

        Assert.Empty(ledger.Log("help-mentor", "2026-03-17", Cleo).Badges);
        Assert.Single(ledger.Log("help-mentor", "2026-03-18", Ben).Badges);
    }

    [Fact]
    public void A_backfilled_badge_is_dated_by_the_day_of_the_activity()
    {
        var ledger = Ledger();

        ledger.Log(ledger.Draft("share-resource", "2024-02-29"), backfill: true);

        Assert.Equal(Days.On("2024-02-29"), ledger.State.Badges.Held["first-step"]);
    }

    [Fact]
    public void A_confirmation_that_makes_an_entry_score_makes_its_week_count_for_a_streak()
    {
        var ledger = Ledger(new LongestStreak(1));
        ledger.Badges = new BadgeRules(new BadgeSet([Badge(0, new LongestStreak(2))]), new HashSet<IsoWeek>());
        ledger.Log("share-resource", "2026-03-09");
        ledger.Log("express-gratitude", "2026-03-14", Ben);
        ledger.Log("express-gratitude", "2026-03-15", Ben);
        var scoresOnceConfirmed = ledger.Log("express-gratitude", "2026-03-16", Ben);

        Assert.Equal((0, 1), (scoresOnceConfirmed.Points, scoresOnceConfirmed.FullPoints));
        Assert.Empty(scoresOnceConfirmed.Badges);
        Assert.Single(ledger.Confirm(scoresOnceConfirmed.Entry, Ben).Events[0].Badges);
    }

    [Fact]
    public void Without_rules_nothing_is_awarded_and_the_next_event_with_rules_makes_up_for_it()
    {
        var ledger = new PersonLedger();
        Assert.Empty(ledger.Log("introduce", "2026-03-18", Ben, Cleo).Badges);
        var confirmed = ledger.Log("assist", "2026-03-18", Ben);
        ledger.Badges = new BadgeRules(RulesetOne.Instance.Badges, new HashSet<IsoWeek>());

        Assert.Equal([("first-step", BadgeChangeKind.Awarded)], Changes(ledger.Confirm(confirmed.Entry, Ben).Events[0]));
    }

    private static PersonLedger Ledger(params BadgeCondition[] conditions) => new()
    {
        Badges = new BadgeRules(
            conditions.Length == 0 ? RulesetOne.Instance.Badges : new BadgeSet([.. conditions.Select((condition, i) => Badge(i, condition))]), new HashSet<IsoWeek>()),
    };

    private static BadgeDefinition Badge(int number, BadgeCondition condition) => new($"badge-{number}", "badge", "Badge", "A badge.", BadgeTier.Bronze, [], condition);

    private static IEnumerable<(string, BadgeChangeKind)> Changes(LedgerEvent happened) => happened.Badges.Select(change => (change.Key, change.Kind));
}
