using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.People;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

/// <summary>Everything that waits for somebody on a day, what matters most first.</summary>
public sealed class StepSpecs
{
    [Fact]
    public void A_request_waits_for_whoever_is_asked()
    {
        Assert.Equal("Answer by 2026-03-23", Steps(Requested(), Ben, "2026-03-18"));
        Assert.Equal("", Steps(Requested(), Olga, "2026-03-18"));
        Assert.Equal("", Steps(Offering(), Olga, "2026-03-18"));
    }

    [Fact]
    public void Either_side_may_propose_and_then_the_other_answers()
    {
        var life = Accepted();
        Assert.Equal(("ProposeAgreement", "ProposeAgreement"), (Steps(life, Olga, "2026-03-18"), Steps(life, Ben, "2026-03-18")));

        life.Do(Terms);
        Assert.Equal(("", "AnswerAgreement"), (Steps(life, Olga, "2026-03-18"), Steps(life, Ben, "2026-03-18")));
    }

    [Fact]
    public void A_session_is_planned_prepared_from_two_days_before_and_confirmed_from_its_day_for_thirty()
    {
        var life = Active();
        Assert.Equal("ScheduleSession", Steps(life, Olga, "2026-03-18"));

        life.Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-25"), null));
        Assert.Equal("", Steps(life, Ben, "2026-03-22"));
        Assert.Equal("PrepareSession s-1 by 2026-03-25", Steps(life, Ben, "2026-03-23"));
        Assert.Equal("", Steps(life.Do(new PrepareSession(Ben, "s-1", ["Why?"])), Ben, "2026-03-24"));
        Assert.Equal("ConfirmSession s-1 by 2026-03-25", Steps(life, Ben, "2026-03-25"));

        life.Do(new ConfirmSession(Olga, "s-1"), "2026-03-25");
        Assert.Equal("ScheduleSession", Steps(life, Olga, "2026-03-25"));
        Assert.Equal("ConfirmSession s-1 by 2026-03-25, ScheduleSession", Steps(life, Ben, "2026-04-24"));
        Assert.Equal("ScheduleSession", Steps(life, Ben, "2026-04-25"));
    }

    [Fact]
    public void A_session_that_nobody_confirmed_does_not_hide_the_next()
    {
        var life = Active().Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-20"), null)).Do(new ScheduleSession(Olga, "s-2", Days.On("2026-04-25"), null));

        Assert.Equal("PrepareSession s-2 by 2026-04-25", Steps(life, Ben, "2026-04-24"));
        Assert.Equal("ConfirmSession s-2 by 2026-04-25", Steps(life, Ben, "2026-04-25"));

        life.Do(new ScheduleSession(Olga, "s-3", Days.On("2026-03-22"), null));
        Assert.Equal("ConfirmSession s-1 by 2026-03-20, ConfirmSession s-3 by 2026-03-22", Steps(life, Ben, "2026-03-23"));
    }

    [Fact]
    public void When_the_agreed_time_is_over_both_look_back_and_after_the_end_the_other()
    {
        var life = Active();
        Assert.Equal("ScheduleSession", Steps(life, Ben, "2026-06-09"));
        Assert.Equal("Reflect by 2026-06-10, ScheduleSession", Steps(life, Ben, "2026-06-10"));

        life.Do(Finished(Olga), "2026-06-10");
        Assert.Equal(("", "Reflect"), (Steps(life, Olga, "2026-06-10"), Steps(life, Ben, "2026-06-10")));
        Assert.Equal("", Steps(life.Do(Reflected(Ben), "2026-06-11"), Ben, "2026-06-12"));
    }

    [Fact]
    public void A_pause_waits_for_nothing_but_what_took_place_before()
    {
        var life = Active().Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-25"), null)).Do(new Pause(Olga, null));

        Assert.Equal("", Steps(life, Ben, "2026-03-24"));
        Assert.Equal("ConfirmSession s-1 by 2026-03-25", Steps(life, Ben, "2026-03-25"));
    }

    [Fact]
    public void When_the_other_side_has_left_only_looking_back_waits()
    {
        Assert.Equal("", Steps(Requested(), Ben, "2026-03-18", alone: true));
        Assert.Equal("", Steps(Accepted(), Ben, "2026-03-18", alone: true));
        Assert.Equal("", Steps(Accepted().Do(Terms), Ben, "2026-03-18", alone: true));

        var life = Active().Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-25"), null));
        Assert.Equal("", Steps(life, Ben, "2026-03-24", alone: true));
        Assert.Equal("", Steps(life, Ben, "2026-03-25", alone: true));
        Assert.Equal("Reflect by 2026-06-10", Steps(life, Ben, "2026-06-10", alone: true));

        life.Do(Finished(Olga), "2026-03-26");
        Assert.Equal(("ConfirmSession s-1 by 2026-03-25", ""), (Steps(life, Olga, "2026-03-27"), Steps(life, Olga, "2026-03-27", alone: true)));
        Assert.Equal("Reflect", Steps(life, Ben, "2026-03-27", alone: true));
    }

    private static string Steps(Life life, PersonId person, string day, bool alone = false) => string.Join(", ", MentorshipFacts.Of(life.State, person).AllWaitingOn(Days.On(day), !alone).Select(wait =>
        $"{wait.Step}{(wait.SessionId is { } session ? " " + session : "")}{(wait.DueOn is { } due ? $" by {due:yyyy-MM-dd}" : "")}"));
}
