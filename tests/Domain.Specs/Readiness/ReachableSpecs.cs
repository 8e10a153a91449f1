using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>A busy professional's year, two to three hours a week, gets there: every rubric can be met with a job to do besides.</summary>
public sealed class ReachableSpecs
{
    private const int Weeks = 52;
    private readonly PersonLedger _ledger = new();
    private int _minutes;

    [Fact]
    public void A_year_with_a_mentor_and_a_hand_for_others_is_ready_for_Senior()
    {
        Live(week =>
        {
            Every(week, 2, 0, "mentor-session", Ben);
            Every(week, 4, 1, "act-on-feedback", Ben);
            Every(week, 12, 3, "help-mentor", Ben);
            Every(week, 5, 3, "peer-session", Cleo);
            Every(week, 1, 0, week % 2 == 0 ? "meet-someone" : "follow-up", Colleague(week / 2));
            Every(week, 2, 1, "stay-in-touch", Colleague(week % 9));
            Every(week, 4, 2, "share-progress", Cleo);
            Every(week, 2, 1, week % 4 == 1 ? "assist" : "share-resource", Colleague(week % 7));
            Every(week, 8, 5, "guide", Colleague(40 + (week % 3)));
            Every(week, 6, 2, week % 12 == 2 ? "join-discussion" : "attend-event", Dov);
            Every(week, 26, 3, "approach-mentor", week < 20 ? Colleague(70) : Dov);
        });

        IsReadyFor("senior");
    }

    [Fact]
    public void A_year_with_two_mentors_and_a_mentee_is_ready_for_Lead()
    {
        Live(week =>
        {
            Every(week, 4, 0, "mentor-session", Ben);
            Every(week, 6, 1, "mentor-session", Cleo);
            Every(week, 5, 1, "act-on-feedback", Ben);
            Every(week, 12, 3, "help-mentor", Ben);
            Every(week, 6, 5, "peer-session", Dov);
            Every(week, 3, 1, "lead-mentee-session", Colleague(60));
            Every(week, 2, 0, "follow-up", Colleague(week / 2 % 16));
            Every(week, 2, 1, "stay-in-touch", Colleague(week % 9));
            Every(week, 4, 2, "express-gratitude", Colleague(week % 9));
            Every(week, 3, 2, week % 2 == 0 ? "assist" : "introduce", Colleague(week % 11), Colleague(20 + (week % 11)));
            Every(week, 4, 3, "offer-help", Colleague(30 + (week / 4)));
            Every(week, 8, 4, "guide", Colleague(40 + (week % 3)));
            Every(week, 7, 2, week % 2 == 0 ? "join-discussion" : "publish", Dov);
            Every(week, 26, 3, "approach-mentor", week < 20 ? Cleo : Dov);
        });

        IsReadyFor("lead");
    }

    [Fact]
    public void A_year_of_mentees_teaching_and_help_that_reaches_many_is_ready_for_Principal()
    {
        Live(week =>
        {
            Every(week, 6, 0, "mentor-session", Ben);
            Every(week, 13, 1, "act-on-feedback", Ben);
            Every(week, 12, 3, "help-mentor", Ben);
            Every(week, 10, 5, "peer-session", Dov);
            Every(week, 10, 8, "peer-session", Cleo);
            Every(week, 4, 1, "lead-mentee-session", Colleague(60));
            Every(week, 5, 3, "lead-mentee-session", Colleague(61));
            Every(week, 20, 4, week < 10 ? "accept-mentee" : "mentee-milestone", Colleague(61));
            Every(week, 2, 0, "follow-up", Colleague(week / 2 % 16));
            Every(week, 2, 1, "stay-in-touch", Colleague(week % 9));
            Every(week, 3, 2, week % 2 == 0 ? "assist" : "introduce", Colleague(week % 17), Colleague(20 + (week % 17)));
            Every(week, 3, 1, "introduce", Colleague((week + 5) % 17), Colleague(20 + (week % 17)));
            Every(week, 7, 6, week % 2 == 0 ? "teach" : "guide", Colleague(40 + (week % 3)));
            Every(week, 9, 2, week % 2 == 0 ? "join-discussion" : "publish", Dov);
            Every(week, 9, 7, "guide", Colleague(50 + (week % 3)));
            Every(week, 40, 3, "approach-mentor", Dov);
        });

        IsReadyFor("principal");
    }

    private void Live(Action<int> week)
    {
        for (var number = 0; number < Weeks; number++)
        {
            week(number);
        }
    }

    /// <summary>Something every so many weeks, confirmed, on a weekday of its own.</summary>
    private void Every(int week, int weeks, int first, string kind, params Counterpart[] with)
    {
        if (week % weeks == first % weeks)
        {
            var day = _ledger.Today.AddDays(-7 * (Weeks - week)).AddDays(kind.Length % 5);
            var logged = _ledger.DidConfirmed(kind, $"{day:yyyy-MM-dd}", with);
            Assert.Equal((CapOutcome.Within, 0, true), (logged.Cap, logged.Repeats, logged.ConfirmationCounts));
            _minutes += RulesetOne.Instance.Find(kind)!.Minutes;
        }
    }

    private void IsReadyFor(string level)
    {
        var assessment = Assessments.Assess(_ledger.State, RulesetOne.Instance.Rubric(level)!, _ledger.Today);
        var lines = string.Join('\n', assessment.Lines.Select(line => $"{line.Confirmed.Criterion.Key}: {line.Confirmed.Value / 1e9:0.0} of {line.Confirmed.Criterion.Target}"));
        Assert.True(assessment.Band == ReadinessBand.ReadyForReview, $"{assessment.Confirmed.Tenths / 10.0:0.0}\n{lines}");
        Assert.Empty(assessment.UnmetGates);
        Assert.True(_minutes / Weeks is >= 60 and <= 180, $"{_minutes / Weeks} minutes a week");
    }

    private static Counterpart Colleague(int number) => new(Person(100 + number), $"Colleague {number}");
}
