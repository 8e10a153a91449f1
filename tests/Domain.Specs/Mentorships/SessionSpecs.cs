using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class SessionSpecs
{
    private static readonly DateOnly Day = Days.On("2026-03-25");

    [Fact]
    public void A_session_is_moved_while_nobody_has_confirmed_it()
    {
        var life = Planned();
        Assert.Equal("=", life.Answer(Schedule(Ben, "2026-03-25")));

        life.Do(Schedule(Ben, "2026-03-26"));
        Assert.Equal(Days.On("2026-03-26"), life.State.Sessions[0].Day);

        life.Do(new ConfirmSession(Olga, "s-1"), "2026-03-26");
        Assert.Equal("SESSION_SETTLED", life.Answer(Schedule(Ben, "2026-03-27"), "2026-03-26"));
        Assert.Equal("=", life.Answer(Schedule(Ben, "2026-03-26"), "2026-03-26"));
    }

    [Fact]
    public void One_that_was_held_or_called_off_keeps_its_id()
    {
        var held = Held();
        Assert.Equal("SESSION_SETTLED", held.Answer(Schedule(Ben, "2026-03-27"), "2026-03-26"));
        Assert.Equal("=", held.Answer(Schedule(Ben, "2026-03-25"), "2026-03-26"));
        Assert.Equal("SESSION_SETTLED", held.Answer(new CancelSession(Ben, "s-1"), "2026-03-26"));

        var off = Planned().Do(new CancelSession(Ben, "s-1"));
        Assert.Equal("SESSION_SETTLED", off.Answer(Schedule(Ben, "2026-03-26")));
        Assert.Equal("=", off.Answer(new CancelSession(Olga, "s-1")));
        Assert.Equal("SESSION_SETTLED", off.Answer(new ConfirmSession(Olga, "s-1"), "2026-03-26"));
        Assert.Equal("SESSION_SETTLED", off.Answer(new PrepareSession(Olga, "s-1", ["Why?"])));
        Assert.Equal("SESSION_SETTLED", off.Answer(new NoteSession(Olga, "s-1", "Off", null)));
    }

    [Theory]
    [InlineData("2026-09-16", null)]
    [InlineData("2026-09-17", "SESSION_DAY_INVALID")]
    [InlineData("2026-02-16", null)]
    [InlineData("2026-02-15", "SESSION_DAY_INVALID")]
    public void A_session_is_at_most_26_weeks_ahead_and_30_days_back(string day, string? code) => Assert.Equal(code, Active().Answer(Schedule(Olga, day)));

    [Fact]
    public void It_took_place_once_both_said_so()
    {
        var life = Planned();
        Assert.Equal("SESSION_AHEAD", life.Answer(new ConfirmSession(Olga, "s-1"), "2026-03-24"));

        life.Do(new ConfirmSession(Olga, "s-1"), "2026-03-25");
        Assert.Equal(SessionState.Planned, life.State.Sessions[0].State);
        Assert.Equal("=", life.Answer(new ConfirmSession(Olga, "s-1"), "2026-03-25"));

        life.Do(new ConfirmSession(Ben, "s-1"), "2026-04-24");
        Assert.Equal(SessionState.Held, life.State.Sessions[0].State);
        Assert.Equal("=", life.Answer(new ConfirmSession(Ben, "s-1"), "2026-06-01"));
    }

    [Fact]
    public void What_only_one_confirmed_within_30_days_stays_unconfirmed()
    {
        var life = Planned().Do(new ConfirmSession(Olga, "s-1"), "2026-03-25");

        Assert.Equal("SESSION_LAPSED", life.Answer(new ConfirmSession(Ben, "s-1"), "2026-04-25"));
    }

    [Fact]
    public void Either_side_says_that_it_did_not_take_place_until_both_have_said_that_it_did()
    {
        foreach (var by in new[] { Olga, Ben })
        {
            var life = Planned().Do(new ConfirmSession(Olga, "s-1"), "2026-03-25").Do(new CancelSession(by, "s-1"), "2026-03-26");
            Assert.Equal((SessionState.Cancelled, 0, 0), (life.State.Sessions[0].State, life.State.Sessions[0].ConfirmedBy.Count, life.Entries.Count));
            Assert.Equal(("=", "="), (life.Answer(new CancelSession(Olga, "s-1"), "2026-03-27"), life.Answer(new CancelSession(Ben, "s-1"), "2026-03-27")));
            Assert.Equal("SESSION_SETTLED", life.Answer(new ConfirmSession(Olga, "s-1"), "2026-03-27"));
            Assert.DoesNotContain(MentorshipFacts.Of(life.State, Ben).AllWaitingOn(Days.On("2026-03-27"), otherIsHere: true), step => step.Step == MentorshipStep.ConfirmSession);
        }

        Assert.Equal("SESSION_SETTLED", Held().Answer(new CancelSession(Olga, "s-1"), "2026-03-26"));
    }

    [Fact]
    public void After_the_end_either_side_says_it_of_what_is_still_open()
    {
        var life = Planned().Do(new ConfirmSession(Olga, "s-1"), "2026-03-25").Do(Finished(Ben), "2026-03-26").Do(new CancelSession(Ben, "s-1"), "2026-05-01");

        Assert.Equal(SessionState.Cancelled, life.State.Sessions[0].State);
        Assert.Equal("=", life.Answer(new CancelSession(Olga, "s-1"), "2026-05-01"));
        Assert.Equal("SESSION_SETTLED", Held().Do(Finished(Ben), "2026-03-26").Answer(new CancelSession(Ben, "s-1"), "2026-03-27"));
        Assert.Equal("SESSION_UNKNOWN", life.Answer(new CancelSession(Ben, "s-9"), "2026-03-27"));
    }

    [Fact]
    public void Questions_belong_to_who_wrote_them_and_are_replaced()
    {
        var life = Planned().Do(new PrepareSession(Olga, "s-1", [" Why? ", "How?"])).Do(new PrepareSession(Ben, "s-1", ["What now?"]));
        life.Do(new PrepareSession(Olga, "s-1", ["When?"]));

        Assert.Equal([new SessionQuestion(Ben, "What now?"), new SessionQuestion(Olga, "When?")], life.State.Sessions[0].Questions);
        Assert.Equal("=", life.Answer(new PrepareSession(Olga, "s-1", ["When?"])));
        Assert.Equal(
            new Refusal("TOO_MANY", "At most 20 questions fit for one session.", "questions"), life.Ask(new PrepareSession(Olga, "s-1", [.. Enumerable.Range(0, 21).Select(i => $"q{i}")])).Refusal);
        Assert.Equal("TEXT_TOO_LONG", life.Answer(new PrepareSession(Olga, "s-1", [new string('a', 501)])));
        Assert.Null(life.Answer(new PrepareSession(Olga, "s-1", [.. Enumerable.Range(0, 20).Select(_ => new string('a', 500))])));
        Assert.Null(life.Answer(new PrepareSession(Olga, "s-1", [])));
    }

    [Fact]
    public void Notes_are_shared_or_private_and_null_leaves_what_was_there()
    {
        var life = Planned().Do(new NoteSession(Olga, "s-1", "We drew it", "Be braver")).Do(new NoteSession(Ben, "s-1", null, "She is good"));

        var session = life.State.Sessions[0];
        Assert.Equal(("We drew it", "Be braver", "She is good"), (session.SharedNotes, session.NotesOfSeeker, session.NotesOfMentor));
        var empty = life.Do(new NoteSession(Ben, "s-1", "", "")).Do(new NoteSession(Olga, "s-1", null, " ")).State.Sessions[0];
        Assert.Equal((null, null, null), (empty.SharedNotes, empty.NotesOfSeeker, empty.NotesOfMentor));
        Assert.Equal("TEXT_TOO_LONG", life.Answer(new NoteSession(Ben, "s-1", new string('a', 5001), null)));
        Assert.Equal("TEXT_TOO_LONG", life.Answer(new NoteSession(Ben, "s-1", null, new string('a', 5001))));
    }

    [Fact]
    public void There_are_at_most_200_sessions_and_each_has_an_id()
    {
        var life = Active();
        for (var i = 0; i < 200; i++)
        {
            life.Do(new ScheduleSession(Olga, $"s-{i}", Day, null));
        }

        Assert.Equal("TOO_MANY", life.Answer(new ScheduleSession(Olga, "s-200", Day, null)));
        Assert.Equal("ID_INVALID", Active().Answer(new ScheduleSession(Olga, "", Day, null)));
        Assert.Equal("ID_INVALID", Active().Answer(new ScheduleSession(Olga, "a b", Day, null)));
        Assert.Equal("ID_INVALID", Active().Answer(new ScheduleSession(Olga, new string('a', 41), Day, null)));
        Assert.Null(Active().Answer(new ScheduleSession(Olga, new string('a', 40), Day, null)));
        Assert.Equal("SESSION_UNKNOWN", Active().Answer(new ConfirmSession(Olga, "s-9")));
    }

    [Fact]
    public void Finishing_takes_off_what_was_planned_for_later_and_leaves_what_is_to_be_confirmed()
    {
        var life = Planned().Do(new ScheduleSession(Olga, "s-2", Days.On("2026-04-08"), null)).Do(Finished(Ben), "2026-03-26");

        Assert.Equal([SessionState.Planned, SessionState.Cancelled], life.State.Sessions.Select(session => session.State));
        Assert.Equal(SessionState.Held, life.Do(new ConfirmSession(Olga, "s-1"), "2026-03-27").Do(new ConfirmSession(Ben, "s-1"), "2026-03-27").State.Sessions[0].State);
    }

    private static ScheduleSession Schedule(Domain.People.PersonId by, string day) => new(by, "s-1", Days.On(day), null);

    private static Life Planned() => Active().Do(new ScheduleSession(Olga, "s-1", Day, null));

    private static Life Held() => Planned().Do(new ConfirmSession(Olga, "s-1"), "2026-03-25").Do(new ConfirmSession(Ben, "s-1"), "2026-03-26");
}
