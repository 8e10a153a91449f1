using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.Mentorships.Events;
using Readiness.Domain.People;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

/// <summary>Every type of event goes through Apply: one without a case here fails.</summary>
public sealed class MentorshipEventSpecs
{
    private static readonly Dictionary<Type, (Life Before, MentorshipCommand Command)> Cases = new()
    {
        [typeof(ChoiceAsked)] = (Offering(), Asked()),
        [typeof(ChoicePassedOver)] = (Offering(), Passed(ChoiceState.Full)),
        [typeof(RequestAccepted)] = (Requested(), new Accept(Ben)),
        [typeof(RequestDeclined)] = (Requested(), new Decline(Ben, "No time")),
        [typeof(RequestLapsed)] = (Requested(), new Lapse()),
        [typeof(RequestWithdrawn)] = (Requested(), new Withdraw(Olga, null)),
        [typeof(AgreementProposed)] = (Accepted(), Terms),
        [typeof(AgreementReached)] = (Accepted().Do(Terms), new Agree(Ben, 1)),
        [typeof(SessionPlanned)] = (Active(), Session()),
        [typeof(SessionCancelled)] = (Planned(), new CancelSession(Ben, "s-1")),
        [typeof(QuestionsWritten)] = (Planned(), new PrepareSession(Ben, "s-1", ["Why?"])),
        [typeof(NotesWritten)] = (Planned(), new NoteSession(Ben, "s-1", "Shared", null)),
        [typeof(SessionConfirmed)] = (Planned(), new ConfirmSession(Ben, "s-1")),
        [typeof(FeedbackGiven)] = (Active(), new GiveFeedback(Ben, "f-1", null, "Draw it")),
        [typeof(FeedbackActedOn)] = (Active().Do(new GiveFeedback(Ben, "f-1", null, "Draw it")), new ActOnFeedback(Olga, "f-1", "Drew it", null)),
        [typeof(CheckedIn)] = (Active(), new SayHowItGoes(Olga, "c-1", 3, null)),
        [typeof(MentorshipPaused)] = (Active(), new Pause(Olga, null)),
        [typeof(MentorshipResumed)] = (Active().Do(new Pause(Olga, null)), new Resume(Ben)),
        [typeof(MentorshipFinished)] = (Active(), Finished(Olga)),
        [typeof(ReflectionWritten)] = (Active().Do(Finished(Ben)), Reflected(Olga)),
    };

    public static TheoryData<Type> EventTypes => [.. typeof(MentorshipEvent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(MentorshipEvent)) && !type.IsAbstract && type != typeof(MentorshipRequested))];

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Every_event_changes_the_mentorship_and_counts_its_version(Type type)
    {
        Assert.True(Cases.ContainsKey(type), $"{type.Name} has no case here.");
        var (before, command) = Cases[type];

        var happened = Assert.Single(before.Ask(command, command is Lapse ? "2026-03-24" : "2026-03-18").Events, happened => happened.GetType() == type);
        var after = before.State.Apply(happened);

        Assert.Equal(before.State.Version + 1, after.Version);
        Assert.NotEqual(before.State, after with { Version = before.State.Version });
    }

    [Fact]
    public void An_event_or_a_command_nobody_knows_throws()
    {
        Assert.Throws<InvalidOperationException>(() => Active().State.Apply(new Unheard()));
        Assert.ThrowsAny<Exception>(() => Active().Ask(new Unknown()));
    }

    private static ScheduleSession Session() => new(Olga, "s-1", Days.On("2026-03-18"), null);

    private static Life Planned() => Active().Do(Session());

    private sealed record Unheard : MentorshipEvent;

    private sealed record Unknown() : MentorshipCommand((PersonId?)null);
}
