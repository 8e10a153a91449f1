using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.Mentorships.Events;
using Readiness.Domain.People;
using static Readiness.Domain.Mentorships.MentorshipDecision;

namespace Readiness.Domain.Mentorships;

/// <summary>Finishing, and looking back.</summary>
internal static class Reflections
{
    public static MentorshipDecision Decide(Mentorship state, MentorshipCommand command, Moment now) => command switch
    {
        Finish finish => Write(state, finish.Who, finish.Text, finish.Thanks, finish.GoalsReached, now, [new MentorshipFinished(finish.Who, now.Today)]),
        Reflect reflect => Write(state, reflect.Who, reflect.Text, reflect.Thanks, reflect.GoalsReached, now, []),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is not about the end."),
    };

    private static MentorshipDecision Write(
        Mentorship state, PersonId who, string text, string? thanks, IReadOnlyList<int> goals, Moment now, MentorshipEvent[] before)
    {
        var (words, refusal) = MentorshipTexts.Needed(text, "text", MentorshipLimits.Reflection);
        var (gratitude, thanksRefusal) = MentorshipTexts.Optional(thanks, "thanks", MentorshipLimits.Reason);
        int[] reached = [.. goals.Distinct().Order()];
        refusal ??= thanksRefusal ?? (Array.Exists(reached, goal => goal < 0 || goal >= (state.StartedOn is null ? 0 : state.Agreement!.Goals.Count)) ? MentorshipRefusals.GoalUnknown : null);
        if (refusal is not null)
        {
            return Refused(refusal);
        }

        if (state.Reflections.FirstOrDefault(each => each.By == who) is { } known)
        {
            return (known.Text, known.Thanks) == (words, gratitude) && known.GoalsReached.SequenceEqual(reached) ? Repeated : Refused(MentorshipRefusals.ContentChanged);
        }

        return Happens([.. before, new ReflectionWritten(new Reflection(who, words, gratitude, reached, now.Today))]);
    }
}
