using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.People;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class RequestSpecs
{
    [Fact]
    public void The_same_request_again_is_the_first_and_another_under_its_id_is_refused()
    {
        Assert.Equal("=", Again(Request() with { Goals = [" Lead a design "] }));
        Assert.All(
            [
                Request() with { Goals = ["Another"] }, Request() with { Choices = [Ben] }, Request(MentorshipKind.Peer), Request() with { Topics = [] },
                Request() with { Message = null }, Request() with { Follows = Id },
            ],
            other => Assert.Equal("MENTORSHIP_CHANGED", Again(other)));
        Assert.Equal("MENTORSHIP_UNKNOWN", Again(Request() with { Seeker = Dov }));

        static string? Again(MentorshipRequest request) =>
            MentorshipRequests.Decide(Active().State, request, Facts, On("2026-03-18")) is { Refusal: { } refusal } ? refusal.Code : "=";
    }

    [Fact]
    public void Whom_one_cannot_ask()
    {
        Assert.Equal("CHOICES_INVALID", Refusal(Request() with { Choices = [] }));
        Assert.Equal("CHOICES_INVALID", Refusal(Request() with { Choices = [.. Enumerable.Range(10, 6).Select(Cast.Person)] }));
        Assert.Equal("CHOICES_INVALID", Refusal(Request() with { Choices = [Ben, Cleo, Ben] }));
        Assert.Equal("CHOICE_IS_SELF", Refusal(Request() with { Choices = [Ben, Olga] }));
        Assert.Equal("CHOICE_UNKNOWN", Refusal(Request() with { Choices = [Cast.Person(99)] }));
        Assert.Equal("CHOICE_IS_MANAGER", Refusal(Request(), Facts with { ReportsTo = Cleo }));
        Assert.Equal("CHOICE_IS_MANAGER", Refusal(Request(MentorshipKind.Peer), Facts with { ReportsTo = Cleo }));
        Assert.Equal("ALREADY_OPEN", Refusal(Request(), Facts with { OpenWith = new HashSet<(MentorshipKind, PersonId)> { (MentorshipKind.Mentoring, Ben) } }));
        Assert.Null(Refusal(Request(), Facts with { OpenWith = new HashSet<(MentorshipKind, PersonId)> { (MentorshipKind.Peer, Ben) } }));
        Assert.Null(Refusal(Request() with { Choices = [.. Enumerable.Range(10, 5).Select(Cast.Person)] }));
    }

    [Fact]
    public void One_follows_on_from_a_mentorship_of_ones_own()
    {
        Assert.Equal("FOLLOWS_UNKNOWN", Refusal(Request() with { Follows = Id }));
        Assert.Null(Refusal(Request() with { Follows = Id }, Facts with { Own = new HashSet<Guid> { Id } }));
    }

    [Fact]
    public void Goals_topics_and_message_have_bounds()
    {
        Assert.Equal("GOALS_INVALID", Refusal(Request() with { Goals = [] }));
        Assert.Equal("GOALS_INVALID", Refusal(Request() with { Goals = ["a", "b", "c", "d"] }));
        Assert.Equal("GOALS_INVALID", Refusal(Request() with { Goals = ["a", " "] }));
        Assert.Equal("GOALS_INVALID", Refusal(Request() with { Goals = [new string('a', 201)] }));
        Assert.Equal("TOPICS_INVALID", Refusal(Request() with { Topics = [.. Enumerable.Range(0, 11).Select(i => $"t{i}")] }));
        Assert.Equal("TEXT_TOO_LONG", Refusal(Request() with { Message = new string('a', 2001) }));
        Assert.Equal("TEXT_INVALID", Refusal(Request() with { Message = "\0" }));
        Assert.Null(Refusal(Request() with { Goals = [new string('a', 200), "b", "c"], Message = new string('a', 2000) }));
    }

    [Fact]
    public void A_request_lapses_once_the_last_day_to_answer_is_over()
    {
        Assert.Equal(Days.On("2026-03-23"), Requested().State.AnswerBy);
        Assert.Equal("=", Requested().Answer(new Lapse(), "2026-03-23"));
        Assert.Null(Requested().Answer(new Lapse(), "2026-03-24"));
    }

    [Fact]
    public void A_request_goes_on_to_the_next_choice_and_from_the_last_nowhere()
    {
        var life = Requested().Do(new Decline(Ben, " No time "));
        Assert.Equal((MentorshipState.Offering, 1, null), (life.State.State, life.State.Current, life.State.Mentor));
        Assert.Equal((ChoiceState.Declined, "No time"), (life.State.Choices[0].State, life.State.Choices[0].Reason));

        life.Do(Asked("2026-03-20"), "2026-03-20");
        Assert.Equal((MentorshipState.Requested, Cleo, Days.On("2026-03-25")), (life.State.State, life.State.Mentor!.Value, life.State.AnswerBy!.Value));

        life.Do(new Lapse(), "2026-03-26");
        Assert.Equal((MentorshipState.Unanswered, null, ChoiceState.Lapsed), (life.State.State, life.State.Mentor, life.State.Choices[1].State));
    }

    [Fact]
    public void Whoever_was_asked_before_has_no_part_any_more_but_is_told_why_when_they_are_late()
    {
        var declined = Requested().Do(new Decline(Ben, "No time"));
        Assert.Equal("=", declined.Answer(new Decline(Ben, "No time")));
        Assert.Equal("MENTORSHIP_UNKNOWN", declined.Answer(new Accept(Ben)));
        Assert.False(declined.State.HasPart(Ben));

        var lapsed = Requested().Do(new Lapse(), "2026-03-24");
        Assert.Equal("REQUEST_LAPSED", lapsed.Answer(new Accept(Ben)));
        Assert.Equal("REQUEST_LAPSED", lapsed.Answer(new Decline(Ben, "No time")));
        Assert.Equal("MENTORSHIP_UNKNOWN", lapsed.Answer(new SayHowItGoes(Ben, "c", 3, null)));
        Assert.Equal("MENTORSHIP_UNKNOWN", lapsed.Answer(new Accept(Cleo)));
    }

    [Fact]
    public void Whoever_was_never_asked_has_no_part_also_when_it_is_withdrawn()
    {
        Assert.False(Offering().Do(new Withdraw(Olga, null)).State.HasPart(Ben));
        Assert.True(Requested().Do(new Withdraw(Olga, null)).State.HasPart(Ben));
    }

    [Fact]
    public void A_request_ends_when_who_asked_has_left_and_nobody_else_is_asked()
    {
        var life = Requested().Do(new Leave(Olga), "2026-03-30");
        Assert.Equal((MentorshipState.Withdrawn, 0, ChoiceState.Asked, null), (life.State.State, life.State.Current, life.State.Choices[0].State, life.State.AnswerBy));
        Assert.Empty(life.Entries);
        Assert.Equal("=", life.Answer(new Leave(Olga)));
        Assert.Equal("=", life.Answer(new Lapse(), "2026-04-01"));
        Assert.Equal("NOT_NOW", life.Answer(new Decline(Ben, "No time")));
        Assert.Equal(MentorshipState.Withdrawn, Offering().Do(new Leave(Olga)).State.State);
    }

    [Fact]
    public void A_request_goes_on_when_who_was_asked_has_left_and_it_is_no_lapse()
    {
        var life = Requested().Do(new Leave(Ben));
        Assert.Equal((MentorshipState.Offering, 1, ChoiceState.Unavailable), (life.State.State, life.State.Current, life.State.Choices[0].State));
        Assert.Empty(life.Entries);
        Assert.Equal("=", life.Answer(new Leave(Ben)));
        Assert.Equal("=", Requested().Answer(new Leave(Cleo)));
        Assert.Equal("=", Active().Answer(new Leave(Ben)));
    }

    [Fact]
    public void A_decline_needs_a_reason_of_at_most_500_characters()
    {
        Assert.Equal("TEXT_MISSING", Requested().Answer(new Decline(Ben, " ")));
        Assert.Equal("TEXT_TOO_LONG", Requested().Answer(new Decline(Ben, new string('a', 501))));
        Assert.Null(Requested().Answer(new Decline(Ben, new string('a', 500))));
    }

    private static string? Refusal(MentorshipRequest request, SeekerFacts? facts = null) => MentorshipRequests.Decide(null, request, facts ?? Facts, On("2026-03-18")).Refusal?.Code;
}
