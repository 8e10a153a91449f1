using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.Mentorships.Events;
using Readiness.Domain.People;

namespace Readiness.Domain.Specs.Mentorships;

/// <summary>
/// A mentorship under the hands of a spec. Olga seeks; Ben is her first choice and Cleo the second. It begins on
/// Wednesday, 18 March 2026, and whoever is asked has until Monday, 23 March.
/// </summary>
internal sealed class Life
{
    public static readonly PersonId Olga = Cast.Olga;
    public static readonly PersonId Ben = Cast.Ben.Person!.Value;
    public static readonly PersonId Cleo = Cast.Cleo.Person!.Value;
    public static readonly PersonId Dov = Cast.Dov.Person!.Value;
    public static readonly Guid Id = new(7, 0, 0, new byte[8]);
    public static readonly ProposeAgreement Terms = TermsBy(Olga);
    public static readonly SeekerFacts Facts = new(Enumerable.Range(1, 30).Select(Cast.Person).ToHashSet(), null, new HashSet<(MentorshipKind, PersonId)>(), new HashSet<Guid>());
    private static readonly HashSet<IsoWeek> NoLeave = [];

    public Mentorship State { get; private set; } = null!;

    /// <summary>What the last command owes to ledgers.</summary>
    public IReadOnlyList<OwedEntry> Entries { get; private set; } = [];

    /// <summary>What the last command has to tell.</summary>
    public IReadOnlyList<OwedNotice> Notices { get; private set; } = [];

    public static MentorshipRequest Request(MentorshipKind kind = MentorshipKind.Mentoring) =>
        new(Id, kind, Olga, [Ben, Cleo], ["Lead a design"], ["Architecture"], "Would you?", null);

    public static ProposeAgreement TermsBy(PersonId by, int weeks = 12) => new(by, ["Lead a design", "Speak in public"], "Honest words", 14, weeks, Listed: true);

    public static Moment On(string day) => new(new DateTimeOffset(Days.On(day), new TimeOnly(12, 0), TimeSpan.Zero), Days.On(day));

    public static AnswerPlace Asked(string day = "2026-03-18") => new(ChoiceState.Asked, WorkingDays.After(Days.On(day), WorkingDays.ToAnswer, NoLeave));

    public static AnswerPlace Passed(ChoiceState why) => new(why, Days.On("2026-03-18"));

    public static Finish Finished(PersonId by, string? thanks = null, params IReadOnlyList<int> goals) => new(by, "It helped", thanks, goals);

    public static Reflect Reflected(PersonId by, string? thanks = null, params IReadOnlyList<int> goals) => new(by, "It helped", thanks, goals);

    public static Life Offering(MentorshipKind kind = MentorshipKind.Mentoring)
    {
        var happened = MentorshipRequests.Decide(null, Request(kind), Facts, On("2026-03-18")).Events;
        return new Life { State = MentorshipChanges.Begin((MentorshipRequested)happened[0]) };
    }

    public static Life Requested(MentorshipKind kind = MentorshipKind.Mentoring) => Offering(kind).Do(Asked());

    public static Life Accepted(MentorshipKind kind = MentorshipKind.Mentoring) => Requested(kind).Do(new Accept(Ben));

    public static Life Active(MentorshipKind kind = MentorshipKind.Mentoring) => Accepted(kind).Do(Terms).Do(new Agree(Ben, 1));

    public static Life In(MentorshipState state) => state switch
    {
        MentorshipState.Offering => Offering(),
        MentorshipState.Requested => Requested(),
        MentorshipState.Accepted => Accepted(),
        MentorshipState.Active => Active(),
        MentorshipState.Paused => Active().Do(new Pause(Olga, null)),
        MentorshipState.Finished => Active().Do(Finished(Olga)),
        MentorshipState.Withdrawn => Requested().Do(new Withdraw(Olga, null)),
        MentorshipState.Unanswered => Offering().Do(Passed(ChoiceState.Full)).Do(Passed(ChoiceState.Full)),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Does what must not be refused.</summary>
    public Life Do(MentorshipCommand command, string day = "2026-03-18")
    {
        var decision = Ask(command, day);
        Assert.Null(decision.Refusal);
        var (entries, notices) = (new List<OwedEntry>(), new List<OwedNotice>());
        foreach (var happened in decision.Events)
        {
            var after = State.Apply(happened);
            entries.AddRange(OwedEntries.For(State, after, happened));
            notices.AddRange(OwedNotices.For(State, after, happened));
            State = after;
        }

        (Entries, Notices) = (entries, notices);
        return this;
    }

    /// <summary>Asks, and changes nothing.</summary>
    public MentorshipDecision Ask(MentorshipCommand command, string day = "2026-03-18") => MentorshipRules.Decide(State, command, On(day));

    /// <summary>The code of a refusal; "=" when it was done before; null when something would happen.</summary>
    public string? Answer(MentorshipCommand command, string day = "2026-03-18") =>
        Ask(command, day) is { Refusal: { } refusal } ? refusal.Code : Ask(command, day).Events.Count == 0 ? "=" : null;
}
