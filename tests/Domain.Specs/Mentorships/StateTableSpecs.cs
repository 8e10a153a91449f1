using System.Text;
using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.People;

namespace Readiness.Domain.Specs.Mentorships;

/// <summary>
/// Every state and every command, by the seeker and by whoever was asked, as a text to read: an arrow is the state it
/// comes to, "ok" a change within the state, "=" that it was done before, anything else the refusal. The program's own
/// commands come last, that the seeker has left before that the one asked has. A session s-1 of today and feedback f-1 from the mentor are there once it is agreed.
/// </summary>
public sealed class StateTableSpecs
{
    private static readonly MentorshipState[] Agreed = [MentorshipState.Active, MentorshipState.Paused, MentorshipState.Finished];

    [Fact]
    public void The_table_is_what_is_written_down()
    {
        var table = new StringBuilder();
        foreach (var state in Enum.GetValues<MentorshipState>())
        {
            table.Append(state.ToString().ToUpperInvariant()).Append('\n');
            var mentorship = Built(state);
            foreach (var command in ByParties(Life.Olga).Zip(ByParties(Life.Ben)))
            {
                table.Append($"  {command.First.GetType().Name,-20} seeker {Cell(mentorship, command.First),-24} mentor {Cell(mentorship, command.Second)}\n");
            }

            foreach (var command in ByProgram())
            {
                table.Append($"  {command.GetType().Name,-20} {Cell(mentorship, command)}\n");
            }
        }

        Assert.Equal(StateTable.Text.ReplaceLineEndings("\n"), table.ToString());
    }

    [Fact]
    public void Every_command_is_in_it()
    {
        var known = ByParties(Life.Olga).Concat(ByProgram()).Select(command => command.GetType());

        Assert.Equal(
            typeof(MentorshipCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MentorshipCommand))).OrderBy(type => type.Name),
            known.Append(typeof(RequestMentorship)).Distinct().OrderBy(type => type.Name));
    }

    [Fact]
    public void To_whoever_has_no_part_there_is_none_in_any_state()
    {
        foreach (var state in Enum.GetValues<MentorshipState>())
        {
            Assert.All(ByParties(Life.Dov), command => Assert.Equal("MENTORSHIP_UNKNOWN", MentorshipRules.Decide(Built(state), command, Life.On("2026-03-18")).Refusal?.Code));
        }
    }

    [Fact]
    public void When_the_other_side_has_left_one_can_end_it_and_keep_what_is_ones_own()
    {
        var alone = ByParties(Life.Olga).Where(command => !command.NeedsTheOther()).Select(command => command.GetType().Name);

        Assert.Equal(["Decline", "Withdraw", "CancelSession", "NoteSession", "Finish", "Reflect"], alone);
    }

    private static Mentorship Built(MentorshipState state)
    {
        var life = Life.In(Agreed.Contains(state) ? MentorshipState.Active : state);
        if (Agreed.Contains(state))
        {
            life.Do(new ScheduleSession(Life.Olga, "s-1", Days.On("2026-03-18"), null)).Do(new GiveFeedback(Life.Ben, "f-1", "s-1", "Draw it first"));
        }

        return (state switch
        {
            MentorshipState.Paused => life.Do(new Pause(Life.Olga, null)),
            MentorshipState.Finished => life.Do(Life.Finished(Life.Olga)),
            _ => life,
        }).State;
    }

    private static MentorshipCommand[] ByParties(PersonId by) =>
    [
        new Accept(by),
        new Decline(by, "No time before spring"),
        new Withdraw(by, null),
        Life.TermsBy(by, weeks: 10),
        new Agree(by, 1),
        new ScheduleSession(by, "s-2", Days.On("2026-03-25"), "14:30"),
        new CancelSession(by, "s-1"),
        new PrepareSession(by, "s-1", ["What would you do first?"]),
        new NoteSession(by, "s-1", "We drew it", "Be braver"),
        new ConfirmSession(by, "s-1"),
        new GiveFeedback(by, "f-2", "s-1", "Ask more"),
        new ActOnFeedback(by, "f-1", "Drew it", null),
        new SayHowItGoes(by, "c-1", 4, "Going well"),
        new Pause(by, "Holidays"),
        new Resume(by),
        Life.Finished(by),
        Life.Reflected(by),
    ];

    private static MentorshipCommand[] ByProgram() => [Life.Asked(), Life.Passed(ChoiceState.Full), new Lapse(), new Leave(Life.Olga), new Leave(Life.Ben)];

    private static string Cell(Mentorship state, MentorshipCommand command)
    {
        var decision = MentorshipRules.Decide(state, command, command is Lapse ? Life.On("2026-03-24") : Life.On("2026-03-18"));
        if (decision.Events.Count == 0)
        {
            return decision.Refusal?.Code ?? "=";
        }

        var next = decision.Events.Aggregate(state, (before, happened) => before.Apply(happened));
        return next.State == state.State ? "ok" : "-> " + next.State.ToString().ToUpperInvariant();
    }
}
