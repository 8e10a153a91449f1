using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Quests;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Quests;

public sealed class WeeklyQuestSpecs
{
    private static readonly IsoWeek Week = IsoWeek.Of(Days.On("2026-03-18"));
    private static readonly QuestCandidate[] All = [.. RulesetOne.Instance.Kinds.Select((kind, place) => new QuestCandidate(kind.Key, 1000 - place, kind.Minutes))];

    [Fact]
    public void The_same_person_and_week_draw_the_same_quests() =>
        Assert.Equal(Draw(Olga, Week, All).Goals, Draw(Olga, Week, All).Goals);

    [Fact]
    public void Weeks_and_people_draw_differently()
    {
        Assert.True(Enumerable.Range(0, 50).Select(week => Kinds(Draw(Olga, new IsoWeek(Week.Index + week), All))).Distinct().Count() > 10);
        Assert.True(Enumerable.Range(1, 50).Select(person => Kinds(Draw(Person(person), Week, All))).Distinct().Count() > 10);
    }

    [Fact]
    public void Three_are_drawn_from_the_best_eight_each_of_a_practice_of_its_own()
    {
        var best = All.Take(8).Select(candidate => candidate.Kind).ToHashSet(StringComparer.Ordinal);
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        for (var week = 0; week < 200; week++)
        {
            var goals = Draw(Olga, new IsoWeek(Week.Index + week), All).Goals;
            Assert.Equal(3, goals.Select(goal => RulesetOne.Instance.Find(goal.Kind)!.Practice.Number).Distinct().Count());
            drawn.UnionWith(goals.Select(goal => goal.Kind));
        }

        Assert.Equal(best.Order(), drawn.Order());
    }

    [Fact]
    public void When_practices_are_few_kinds_of_one_practice_fill_up()
    {
        var candidates = All.Where(candidate => candidate.Kind is "attend-event" or "meet-someone" or "join-group" or "publish").ToList();

        var goals = Draw(Olga, Week, candidates).Goals;

        Assert.Equal((3, 3), (goals.Count, goals.Select(goal => goal.Kind).Distinct().Count()));
        Assert.Contains("publish", goals.Select(goal => goal.Kind));
    }

    [Fact]
    public void With_fewer_candidates_there_are_fewer_quests_and_strangers_are_passed_over()
    {
        Assert.Empty(Draw(Olga, Week, []).Goals);
        Assert.Equal(["teach"], Draw(Olga, Week, [new QuestCandidate("juggle", 9, 5), All.Single(each => each.Kind == "teach")]).Goals.Select(goal => goal.Kind));
    }

    [Theory]
    [InlineData("meet-someone", 3)]
    [InlineData("stay-in-touch", 3)]
    [InlineData("assist", 2)]
    [InlineData("join-group", 2)]
    [InlineData("refresh-profile", 1)]
    [InlineData("mentor-session", 1)]
    [InlineData("teach", 1)]
    public void The_less_time_it_takes_the_more_is_asked_within_the_weekly_cap(string kind, int target)
    {
        var goal = Assert.Single(Draw(Olga, Week, [.. All.Where(each => each.Kind == kind)]).Goals);

        Assert.Equal((target, All.Single(each => each.Kind == kind).Gain), (goal.Target, goal.Gain));
    }

    [Fact]
    public void The_ledger_alone_says_how_far_a_quest_is()
    {
        var ledger = new PersonLedger();
        var plan = new QuestPlan(Week, [new QuestGoal("assist", 2, 5)]);
        ledger.Log("assist", "2026-03-15", Ben);
        ledger.Log(ledger.Draft("assist", "2026-03-18", Ben) with { Private = true });
        var first = ledger.Log("assist", "2026-03-16", Ben);
        Assert.Equal((1, false), Done());

        ledger.Log("assist", "2026-03-18", Cleo);
        ledger.Log("assist", "2026-03-18", Cleo);
        var over = ledger.Log("assist", "2026-03-18", Cleo);
        Assert.Equal(CapOutcome.OverDay, over.Cap);
        Assert.Equal((3, true), Done());

        ledger.Retract(first.Entry);
        ledger.Decline(EntryIdOf(4), Cleo);
        Assert.Equal((1, false), Done());

        (int, bool) Done()
        {
            var progress = Assert.Single(WeeklyQuests.Progress(ledger.State, plan));
            return (progress.Done, progress.IsCompleted);
        }
    }

    private static EntryId EntryIdOf(int number) => EntryId.Parse($"e{number}");

    private static QuestPlan Draw(PersonId person, IsoWeek week, IReadOnlyList<QuestCandidate> candidates) =>
        WeeklyQuests.Draw(person, week, candidates, RulesetOne.Instance);

    private static string Kinds(QuestPlan plan) => string.Join(' ', plan.Goals.Select(goal => goal.Kind).Order());
}
