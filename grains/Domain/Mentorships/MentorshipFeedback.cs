using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.Mentorships.Events;
using static Readiness.Domain.Mentorships.MentorshipDecision;

namespace Readiness.Domain.Mentorships;

/// <summary>Feedback, what came of it, and check-ins.</summary>
internal static class MentorshipFeedback
{
    public static MentorshipDecision Decide(Mentorship state, MentorshipCommand command, Moment now) => command switch
    {
        GiveFeedback give => Give(state, give, now),
        ActOnFeedback act => Act(state, act, now),
        SayHowItGoes say => Say(state, say, now),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is not about feedback."),
    };

    private static MentorshipDecision Give(Mentorship state, GiveFeedback command, Moment now)
    {
        var (text, refusal) = MentorshipTexts.Needed(command.Text, "text", MentorshipLimits.Feedback);
        refusal = MentorshipTexts.Id(command.FeedbackId) ?? refusal;
        if (refusal is not null)
        {
            return Refused(refusal);
        }

        if (state.Feedback.FirstOrDefault(item => item.Id == command.FeedbackId) is { } known)
        {
            return (known.By, known.SessionId, known.Text) == (command.Who, command.SessionId, text) ? Repeated : Refused(MentorshipRefusals.ContentChanged);
        }

        return command.SessionId is { } session && state.Sessions.All(each => each.Id != session) ? Refused(MentorshipRefusals.SessionUnknown)
            : state.Feedback.Count >= MentorshipLimits.Things ? Refused(MentorshipRefusals.TooMany)
            : Happens(new FeedbackGiven(new FeedbackItem(command.FeedbackId, command.SessionId, command.Who, text, now.Today)));
    }

    private static MentorshipDecision Act(Mentorship state, ActOnFeedback command, Moment now)
    {
        if (state.Feedback.FirstOrDefault(item => item.Id == command.FeedbackId && item.By != command.Who) is not { } item)
        {
            return Refused(MentorshipRefusals.FeedbackUnknown);
        }

        var (outcome, refusal) = MentorshipTexts.Needed(command.Outcome, "outcome", MentorshipLimits.Feedback);
        var evidence = string.IsNullOrWhiteSpace(command.Evidence) ? null : command.Evidence.Trim();
        refusal ??= evidence is null || ActivityCheck.IsHttps(evidence) ? null : MentorshipRefusals.EvidenceInvalid;
        return refusal is not null ? Refused(refusal)
            : item.ActedOn is null ? Happens(new FeedbackActedOn(item.Id, outcome, evidence, now.Today))
            : (item.Outcome, item.Evidence) == (outcome, evidence) ? Repeated
            : Refused(MentorshipRefusals.ContentChanged);
    }

    private static MentorshipDecision Say(Mentorship state, SayHowItGoes command, Moment now)
    {
        var (text, refusal) = MentorshipTexts.Optional(command.Text, "text", MentorshipLimits.Feedback);
        refusal = MentorshipTexts.Id(command.CheckInId) ?? (command.Mood is < 1 or > 5 ? MentorshipRefusals.MoodInvalid : refusal);
        if (refusal is not null)
        {
            return Refused(refusal);
        }

        if (state.CheckIns.FirstOrDefault(each => each.Id == command.CheckInId) is { } known)
        {
            return (known.By, known.Mood, known.Text) == (command.Who, command.Mood, text) ? Repeated : Refused(MentorshipRefusals.ContentChanged);
        }

        return state.CheckIns.Count >= MentorshipLimits.Things
            ? Refused(MentorshipRefusals.TooMany)
            : Happens(new CheckedIn(new CheckIn(command.CheckInId, command.Who, command.Mood, text, now.Today)));
    }
}
