using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.People;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

/// <summary>A mentorship one of whose people is erased.</summary>
public sealed class ForgettingSpecs
{
    private static readonly DateOnly Today = Days.On("2026-03-20");

    [Theory]
    [InlineData(MentorshipState.Offering, MentorshipState.Withdrawn)]
    [InlineData(MentorshipState.Requested, MentorshipState.Withdrawn)]
    [InlineData(MentorshipState.Accepted, MentorshipState.Finished)]
    [InlineData(MentorshipState.Active, MentorshipState.Finished)]
    [InlineData(MentorshipState.Paused, MentorshipState.Finished)]
    [InlineData(MentorshipState.Finished, MentorshipState.Finished)]
    [InlineData(MentorshipState.Withdrawn, MentorshipState.Withdrawn)]
    [InlineData(MentorshipState.Unanswered, MentorshipState.Unanswered)]
    public void It_ends_when_the_seeker_goes_and_nothing_of_the_request_is_left(MentorshipState before, MentorshipState after)
    {
        var left = In(before).State.Forget(Olga, Today);

        Assert.Equal(after, left.State);
        Assert.Equal((0, 0, null), (left.Request.Goals.Count, left.Request.Topics.Count, left.Request.Message));
        Assert.Equal(after, left.Forget(Olga, Today).State);
    }

    [Theory]
    [InlineData(MentorshipState.Requested, MentorshipState.Offering)]
    [InlineData(MentorshipState.Active, MentorshipState.Finished)]
    public void When_the_mentor_goes_a_request_goes_to_the_next_and_what_was_under_way_ends(MentorshipState before, MentorshipState after)
    {
        var left = In(before).State.Forget(Ben, Today);

        Assert.Equal((after, "Would you?"), (left.State, left.Request.Message));
        Assert.Equal(after == MentorshipState.Offering ? Cleo : Ben, left.Choices[left.Current].Person);
    }

    [Fact]
    public void The_last_choice_going_leaves_it_unanswered()
    {
        var asked = Offering().Do(Passed(ChoiceState.Full)).Do(Asked());

        Assert.Equal(MentorshipState.Unanswered, asked.State.Forget(Cleo, Today).State);
    }

    [Fact]
    public void What_was_planned_for_later_is_off()
    {
        var life = Active().Do(new ScheduleSession(Olga, "s-1", Today, null)).Do(new ScheduleSession(Olga, "s-2", Today.AddDays(1), null));

        var left = life.State.Forget(Ben, Today);

        Assert.Equal([SessionState.Planned, SessionState.Cancelled], left.Sessions.Select(session => session.State));
        Assert.Equal((Today, Ben), (left.FinishedOn, left.FinishedBy));
    }

    [Fact]
    public void What_one_wrote_goes_and_what_the_other_wrote_stays()
    {
        var life = Active()
            .Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-19"), null))
            .Do(new PrepareSession(Olga, "s-1", ["Hers"])).Do(new PrepareSession(Ben, "s-1", ["His"]))
            .Do(new NoteSession(Olga, "s-1", "Of both", "Hers")).Do(new NoteSession(Ben, "s-1", null, "His"))
            .Do(new GiveFeedback(Ben, "f-1", null, "His")).Do(new ActOnFeedback(Olga, "f-1", "Hers", "https://example.org/hers"))
            .Do(new GiveFeedback(Olga, "f-2", null, "Hers")).Do(Finished(Olga, "Hers")).Do(Reflected(Ben, "His"));

        var left = life.State.Forget(Olga, Today);

        var session = Assert.Single(left.Sessions);
        Assert.Equal((null, null, "His", "His"), (session.SharedNotes, session.NotesOfSeeker, session.NotesOfMentor, Assert.Single(session.Questions).Text));
        Assert.Equal([("His", null, null), (FormerColleague.Words, null, null)], left.Feedback.Select(item => (item.Text, item.Outcome, item.Evidence)));
        Assert.Equal([(FormerColleague.Words, null), ("It helped", "His")], left.Reflections.Select(each => (each.Text, each.Thanks)));
        Assert.All(left.Agreement!.Goals, goal => Assert.Equal(FormerColleague.Words, goal));
    }
}
