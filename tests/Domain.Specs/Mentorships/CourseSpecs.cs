using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class CourseSpecs
{
    [Fact]
    public void Before_its_agreed_end_it_is_finished_early()
    {
        Assert.Equal(Days.On("2026-06-10"), Active().State.Agreement!.EndsOn!.Value);
        Assert.True(Active().Do(Finished(Ben), "2026-06-09").State.FinishedEarly);
        Assert.False(Active().Do(Finished(Ben), "2026-06-10").State.FinishedEarly);
        Assert.True(Accepted().Do(Finished(Ben)).State.FinishedEarly);
    }

    [Fact]
    public void Finishing_again_changes_nothing_and_the_other_side_looks_back_afterwards()
    {
        var life = Active().Do(Finished(Ben));

        Assert.Equal("=", life.Answer(Finished(Ben)));
        Assert.Equal("CONTENT_CHANGED", life.Answer(Finished(Ben) with { Text = "Other words" }));
        Assert.Equal("CONTENT_CHANGED", life.Answer(Finished(Ben, "For your trust")));
        Assert.Equal("CONTENT_CHANGED", life.Answer(Finished(Ben, null, 0)));
        Assert.Equal("TEXT_MISSING", life.Answer(Finished(Ben) with { Text = " " }));
        Assert.Equal("NOT_NOW", life.Answer(Finished(Olga)));
        Assert.Equal("=", life.Answer(Reflected(Ben)));
        Assert.Equal("CONTENT_CHANGED", life.Answer(Reflected(Ben) with { Text = "Other words" }));

        life.Do(new Reflect(Olga, " It helped ", " ", [1, 0]), "2026-03-20");
        Assert.Equal([Ben, Olga], life.State.Reflections.Select(reflection => reflection.By));
        var said = life.State.Reflections[1];
        Assert.Equal(("It helped", null), (said.Text, said.Thanks));
        Assert.Equal([0, 1], said.GoalsReached);
    }

    [Fact]
    public void Goals_reached_are_goals_agreed_on()
    {
        Assert.Equal("GOAL_UNKNOWN", Active().Answer(Finished(Olga, null, 2)));
        Assert.Equal("GOAL_UNKNOWN", Active().Answer(Finished(Olga, null, -1)));
        Assert.Equal("GOAL_UNKNOWN", Accepted().Do(Terms).Answer(Finished(Olga, null, 0)));
        Assert.Null(Active().Answer(Finished(Olga, null, 1)));
        Assert.Equal("TEXT_MISSING", Active().Answer(Finished(Olga) with { Text = "" }));
        Assert.Equal("TEXT_TOO_LONG", Active().Answer(Finished(Olga) with { Text = new string('a', 2001) }));
        Assert.Equal("TEXT_TOO_LONG", Active().Answer(Finished(Olga, new string('a', 501))));
    }

    [Fact]
    public void A_pause_is_ended_by_either_side()
    {
        var life = Active().Do(new Pause(Olga, "Holidays"), "2026-03-20");
        Assert.Equal((MentorshipState.Paused, Days.On("2026-03-20")), (life.State.State, life.State.PausedOn!.Value));

        life.Do(new Resume(Ben), "2026-04-20");
        Assert.Equal((MentorshipState.Active, null), (life.State.State, life.State.PausedOn));
        Assert.Equal("TEXT_TOO_LONG", life.Answer(new Pause(Olga, new string('a', 501))));
    }

    [Fact]
    public void Pausing_again_is_the_same_pause_only_with_the_same_reason_of_the_same_side()
    {
        var life = Active().Do(new Pause(Olga, "Holidays"));
        Assert.Equal("=", life.Answer(new Pause(Olga, " Holidays ")));
        Assert.Equal("CONTENT_CHANGED", life.Answer(new Pause(Olga, "A move")));
        Assert.Equal("CONTENT_CHANGED", life.Answer(new Pause(Olga, null)));
        Assert.Equal("NOT_NOW", life.Answer(new Pause(Ben, "Holidays")));

        var (resumed, finished) = (Active().Do(new Pause(Olga, "Holidays")).Do(new Resume(Ben)).State, life.Do(Finished(Ben)).State);
        Assert.Equal((null, null, null, null), (resumed.PausedBy, resumed.PauseReason, finished.PausedBy, finished.PauseReason));
    }

    [Fact]
    public void A_pause_of_before_its_reason_was_kept_is_the_same_whatever_is_said() =>
        Assert.Equal("=", Code(Active().Do(new Pause(Olga, "Holidays")).State with { PausedBy = null, PauseReason = null }, new Pause(Ben, "A move")));

    [Fact]
    public void Peers_are_peers_whoever_asked()
    {
        var state = Active(MentorshipKind.Peer).State;

        Assert.Equal((MentorshipRole.Peer, MentorshipRole.Peer), (state.Role(Olga), state.Role(Ben)));
        Assert.Equal((MentorshipRole.Mentee, MentorshipRole.Mentor), (Active().State.Role(Olga), Active().State.Role(Ben)));
    }

    private static string? Code(Mentorship state, MentorshipCommand command) => MentorshipRules.Decide(state, command, On("2026-03-19")) is { Refusal: { } refusal } ? refusal.Code : "=";
}
