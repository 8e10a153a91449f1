using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships.Events;

namespace Readiness.Domain.Mentorships;

/// <summary>Decides on requests (product.md section 7).</summary>
public static class MentorshipRequests
{
    /// <summary>Decides on a request under an id that may have been used before.</summary>
    /// <param name="earlier">The mentorship of that id, if there is one.</param>
    /// <param name="request">As it came.</param>
    /// <param name="seeker">What has to be known of who asks.</param>
    /// <param name="now">When.</param>
    public static MentorshipDecision Decide(Mentorship? earlier, MentorshipRequest request, SeekerFacts seeker, Moment now)
    {
        var (tidy, refusal) = Check(request);
        if (tidy is null)
        {
            return MentorshipDecision.Refused(refusal!);
        }

        if (earlier is not null)
        {
            return Same(earlier.Request, tidy) ? MentorshipDecision.Repeated
                : MentorshipDecision.Refused(earlier.Seeker == tidy.Seeker ? MentorshipRefusals.Changed : MentorshipRefusals.Unknown);
        }

        refusal = tidy.Choices.Any(person => !seeker.Known.Contains(person)) ? MentorshipRefusals.ChoiceUnknown
            : tidy.Choices.Any(person => person == seeker.ReportsTo) ? MentorshipRefusals.ChoiceIsOwnManager
            : tidy.Choices.Any(person => seeker.OpenWith.Contains((tidy.Kind, person))) ? MentorshipRefusals.AlreadyOpen
            : tidy.Follows is { } follows && !seeker.Own.Contains(follows) ? MentorshipRefusals.FollowsUnknown
            : null;
        return refusal is null ? MentorshipDecision.Happens(new MentorshipRequested(tidy, now.At)) : MentorshipDecision.Refused(refusal);
    }

    private static (MentorshipRequest? Tidy, Refusal? Refusal) Check(MentorshipRequest request)
    {
        var (goals, goalsRefusal) = MentorshipTexts.Goals(request.Goals);
        var (topics, topicsRefusal) = MentorshipTexts.Topics(request.Topics);
        var (message, messageRefusal) = MentorshipTexts.Optional(request.Message, "message", MentorshipLimits.Message);
        var refusal = request.Choices.Count is 0 or > MentorshipLimits.Choices || request.Choices.Distinct().Count() < request.Choices.Count
                ? MentorshipRefusals.ChoicesInvalid
            : request.Choices.Contains(request.Seeker) ? MentorshipRefusals.ChoiceIsSelf
            : goalsRefusal ?? topicsRefusal ?? messageRefusal;
        return refusal is null ? (request with { Goals = goals, Topics = topics, Message = message }, null) : (null, refusal);
    }

    private static bool Same(MentorshipRequest one, MentorshipRequest other) =>
        (one.Kind, one.Seeker, one.Message, one.Follows) == (other.Kind, other.Seeker, other.Message, other.Follows)
        && one.Choices.SequenceEqual(other.Choices) && one.Goals.SequenceEqual(other.Goals) && one.Topics.SequenceEqual(other.Topics);
}
