using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.People;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

/// <summary>Entries are written as "whose id: kind with whom on which day", a + at the end when the other's act confirms them.</summary>
public sealed class EffectSpecs
{
    [Fact]
    public void Whoever_answers_an_approach_confirms_it_whatever_the_answer()
    {
        Assert.Equal(["Olga approach-1: approach-mentor with Ben on 2026-03-18 +"], Entries(Requested().Do(new Accept(Ben), "2026-03-20")));
        Assert.Equal(["Olga approach-1: approach-mentor with Ben on 2026-03-18 +"], Entries(Requested().Do(new Decline(Ben, "No time"), "2026-03-20")));
        Assert.Empty(Entries(Requested().Do(new Lapse(), "2026-03-24")));
        Assert.Empty(Entries(Requested(MentorshipKind.Peer).Do(new Accept(Ben))));
    }

    [Fact]
    public void An_agreement_is_in_both_ledgers()
    {
        Assert.Equal(["Olga agree: agree-mentorship with Ben on 2026-03-18 +", "Ben accept: accept-mentee with Olga on 2026-03-18 +"], Entries(Active()));
        Assert.Equal(
            ["Olga agree: agree-mentorship with Ben on 2026-03-18 +", "Ben accept: agree-mentorship with Olga on 2026-03-18 +"], Entries(Active(MentorshipKind.Peer)));
    }

    [Fact]
    public void A_session_is_in_both_ledgers_once_both_said_that_it_took_place()
    {
        Assert.Empty(Entries(Confirmed(MentorshipKind.Mentoring)));
        Assert.Equal(
            ["Olga session-s-1: mentor-session with Ben on 2026-03-18 +", "Ben session-s-1: lead-mentee-session with Olga on 2026-03-18 +"],
            Entries(Confirmed(MentorshipKind.Mentoring).Do(new ConfirmSession(Ben, "s-1"), "2026-03-20")));
        Assert.Equal(
            ["Olga session-s-1: peer-session with Ben on 2026-03-18 +", "Ben session-s-1: peer-session with Olga on 2026-03-18 +"],
            Entries(Confirmed(MentorshipKind.Peer).Do(new ConfirmSession(Ben, "s-1"), "2026-03-20")));
    }

    [Fact]
    public void Acting_on_feedback_and_checking_in_are_the_learners_and_take_no_word_with_them()
    {
        var life = Active().Do(new GiveFeedback(Ben, "f-1", null, "Draw it first")).Do(new GiveFeedback(Olga, "f-2", null, "Slow down"));

        Assert.Equal(["Olga feedback-f-1: act-on-feedback with Ben on 2026-03-19 https://example.org"], Entries(life.Do(new ActOnFeedback(Olga, "f-1", "Drew it", "https://example.org"), "2026-03-19")));
        Assert.Empty(Entries(life.Do(new ActOnFeedback(Ben, "f-2", "Slower now", null))));
        Assert.Equal(["Olga checkin-c-1: share-progress with Ben on 2026-03-19"], Entries(life.Do(new SayHowItGoes(Olga, "c-1", 4, "Well"), "2026-03-19")));
        Assert.Empty(Entries(life.Do(new SayHowItGoes(Ben, "c-2", 4, "Well"))));
        Assert.Single(Entries(Active(MentorshipKind.Peer).Do(new SayHowItGoes(Ben, "c-1", 4, null))));
        Assert.DoesNotContain(typeof(OwedEntry).GetProperties(), property => property.Name == "Note");
    }

    [Fact]
    public void Looking_back_gives_thanks_and_a_milestone()
    {
        Assert.Equal(
            ["Olga thanks: express-gratitude with Ben on 2026-03-18", "Ben milestone: mentee-milestone with Olga on 2026-03-18 +"],
            Entries(Active().Do(Finished(Olga, "For your patience", 0))));
        Assert.Equal(["Ben thanks: express-gratitude with Olga on 2026-03-18"], Entries(Active().Do(Finished(Ben, "For your trust", 0))));
        Assert.Equal(["Olga thanks: express-gratitude with Ben on 2026-03-18"], Entries(Active(MentorshipKind.Peer).Do(Finished(Olga, "For your patience", 0))));
        Assert.Empty(Entries(Active().Do(Finished(Olga))));
        Assert.Equal(["Ben milestone: mentee-milestone with Olga on 2026-03-20 +"], Entries(Active().Do(Finished(Ben)).Do(Reflected(Olga, null, 1), "2026-03-20")));
    }

    [Fact]
    public void Ids_of_entries_fit_whatever_id_a_client_chose()
    {
        var life = Active().Do(new ScheduleSession(Olga, new string('s', MentorshipLimits.Id), Days.On("2026-03-18"), null)).Do(new ConfirmSession(Olga, new string('s', MentorshipLimits.Id)))
            .Do(new ConfirmSession(Ben, new string('s', MentorshipLimits.Id)));

        Assert.All(life.Entries, entry => Assert.True(Domain.Activities.EntryId.TryParse(entry.Id, out _)));
        Assert.Equal(2, life.Entries.Count);
    }

    [Fact]
    public void The_other_side_is_told_and_never_who_did_it()
    {
        var life = Active();
        Assert.Equal(["Olga: MentorshipAgreed by Ben"], Told(life));
        Assert.Equal(["Ben: SessionScheduled by Olga"], Told(life.Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-18"), null))));
        Assert.Equal(["Olga: SessionScheduled by Ben"], Told(life.Do(new ScheduleSession(Ben, "s-1", Days.On("2026-03-18"), "09:00"))));
        Assert.Empty(Told(life.Do(new PrepareSession(Olga, "s-1", ["Why?"])).Do(new NoteSession(Olga, "s-1", "Shared", "Private"))));
        Assert.Empty(Told(life.Do(new ConfirmSession(Olga, "s-1"))));
        Assert.Equal(["Olga: SessionHeld by Ben"], Told(life.Do(new ConfirmSession(Ben, "s-1"))));
        Assert.Equal(["Olga: FeedbackGiven by Ben 'Draw it'"], Told(life.Do(new GiveFeedback(Ben, "f-1", null, "Draw it"))));
        Assert.Equal(["Ben: FeedbackActedOn by Olga 'Drew it'"], Told(life.Do(new ActOnFeedback(Olga, "f-1", "Drew it", null))));
        Assert.Equal(["Olga: CheckedIn by Ben"], Told(life.Do(new SayHowItGoes(Ben, "c-1", 3, null))));
        Assert.Equal(["Ben: MentorshipPaused by Olga 'Holidays'"], Told(life.Do(new Pause(Olga, "Holidays"))));
        Assert.Equal(["Olga: MentorshipResumed by Ben"], Told(life.Do(new Resume(Ben))));
        Assert.Equal(["Ben: MentorshipFinished by Olga 'Thanks!'"], Told(life.Do(Finished(Olga, "Thanks!"))));
        Assert.Equal(["Olga: MentorshipFinished by Ben"], Told(life.Do(Reflected(Ben))));
        Assert.Equal(["Ben: SessionCancelled by Olga"], Told(Active().Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-18"), null)).Do(new CancelSession(Olga, "s-1"))));
    }

    [Fact]
    public void The_way_of_a_request_is_told_to_who_asked()
    {
        Assert.Equal(["Olga: RequestAccepted by Ben"], Told(Accepted()));
        Assert.Equal(["Olga: RequestDeclined by Ben 'No time'", "Olga: RequestPassedOn by Cleo"], Told(Requested().Do(new Decline(Ben, "No time"))));
        Assert.Equal(["Olga: RequestLapsed by Ben", "Olga: RequestPassedOn by Cleo"], Told(Requested().Do(new Lapse(), "2026-03-24")));
        Assert.Equal(["Olga: RequestPassedOn by Cleo"], Told(Offering().Do(Passed(ChoiceState.Full))));
        Assert.Equal(["Olga: RequestUnanswered by Cleo"], Told(Offering().Do(Passed(ChoiceState.Full)).Do(Passed(ChoiceState.Unavailable))));
        Assert.Equal(["Ben: RequestWithdrawn by Olga 'Changed my mind'"], Told(Requested().Do(new Withdraw(Olga, "Changed my mind"))));
        Assert.Empty(Told(Offering().Do(new Withdraw(Olga, null))));
    }

    [Fact]
    public void Every_key_is_its_own()
    {
        var (life, keys) = (Active(), new List<string>());
        foreach (var day in new[] { "2026-03-19", "2026-03-20" })
        {
            foreach (var act in new MentorshipCommand[] { new Pause(Olga, null), new Resume(Olga), new ScheduleSession(Olga, "s-1", Days.On(day), null) })
            {
                keys.AddRange(life.Do(act, day).Notices.Select(notice => notice.Key));
            }
        }

        Assert.Equal(6, keys.Distinct().Count());
        Assert.All(keys, key => Assert.StartsWith($"{Id:N}-", key, StringComparison.Ordinal));
    }

    private static Life Confirmed(MentorshipKind kind) => Active(kind).Do(new ScheduleSession(Olga, "s-1", Days.On("2026-03-18"), null)).Do(new ConfirmSession(Olga, "s-1"));

    private static string Name(PersonId? person) => person == Olga ? "Olga" : person == Ben ? "Ben" : "Cleo";

    private static IEnumerable<string> Entries(Life life) => life.Entries.Select(entry =>
        $"{Name(entry.Owner)} {entry.Id[$"ms-{Id:N}-".Length..]}: {entry.Kind} with {Name(entry.With)} on {entry.Day:yyyy-MM-dd}{(entry.Confirmed ? " +" : "")}{(entry.Evidence is { } link ? " " + link : "")}");

    private static IEnumerable<string> Told(Life life) => life.Notices.Select(notice => $"{Name(notice.To)}: {notice.Event} by {Name(notice.From)}{(notice.Text is { } text ? $" '{text}'" : "")}");
}
