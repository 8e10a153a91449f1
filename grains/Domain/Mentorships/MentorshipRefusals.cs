namespace Readiness.Domain.Mentorships;

/// <summary>Why something asked of a mentorship can be refused.</summary>
public static class MentorshipRefusals
{
    /// <summary>There is none of that id, or the person has no part in it.</summary>
    public static Refusal Unknown { get; } = new("MENTORSHIP_UNKNOWN", "There is no such mentorship.", "id");

    /// <summary>The same id was used with other content.</summary>
    public static Refusal Changed { get; } = new("MENTORSHIP_CHANGED", "This id was already used for another request. Send it again under a new id.", "id");

    /// <summary>Somebody chosen is not known here.</summary>
    public static Refusal ChoiceUnknown { get; } = new("CHOICE_UNKNOWN", "One of the people you chose is not known here.", "choices");

    /// <summary>One cannot mentor oneself.</summary>
    public static Refusal ChoiceIsSelf { get; } = new("CHOICE_IS_SELF", "A mentorship is with somebody else.", "choices");

    /// <summary>One's manager is not one's mentor.</summary>
    public static Refusal ChoiceIsOwnManager { get; } =
        new("CHOICE_IS_MANAGER", "Your manager supports you already, and decides about you. Choose somebody else as a mentor.", "choices");

    /// <summary>Chosen twice, or none, or too many.</summary>
    public static Refusal ChoicesInvalid { get; } = new("CHOICES_INVALID", "Choose 1 to 5 different people, in your order.", "choices");

    /// <summary>There is one with the same person already.</summary>
    public static Refusal AlreadyOpen { get; } = new("ALREADY_OPEN", "You already have an open mentorship of this kind with one of the people you chose.", "choices");

    /// <summary>Goals are missing or too many.</summary>
    public static Refusal GoalsInvalid { get; } = new("GOALS_INVALID", "Name 1 to 3 goals of at most 200 characters each.", "goals");

    /// <summary>Topics are too many or too long.</summary>
    public static Refusal TopicsInvalid { get; } = new("TOPICS_INVALID", "Name at most 10 of them, each of at most 60 characters on one line.", "topics");

    /// <summary>An id chosen by a client does not fit.</summary>
    public static Refusal IdInvalid { get; } = new("ID_INVALID", $"An id has 1 to {MentorshipLimits.Id} visible characters and no spaces.", "id");

    /// <summary>A text is missing.</summary>
    public static Refusal TextMissing(string field) => new("TEXT_MISSING", "Write a few words.", field);

    /// <summary>A text is too long.</summary>
    public static Refusal TextTooLong(string field, int most) => new("TEXT_TOO_LONG", $"At most {most:N0} characters fit here.", field);

    /// <summary>It does not fit where the mentorship stands.</summary>
    public static Refusal NotNow(MentorshipState state) => new("NOT_NOW", state switch
    {
        MentorshipState.Offering => "Nobody has been asked yet: it is on its way to the next choice.",
        MentorshipState.Requested => "The request has not been answered yet.",
        MentorshipState.Accepted => "There is no agreement yet.",
        MentorshipState.Active => "The mentorship is under way.",
        MentorshipState.Paused => "The mentorship is paused. Resume it first.",
        MentorshipState.Finished => "The mentorship is finished.",
        MentorshipState.Withdrawn => "The request was withdrawn.",
        _ => "Nobody took up this request.",
    });

    /// <summary>The time to answer was over.</summary>
    public static Refusal Lapsed { get; } = new("REQUEST_LAPSED", $"The {WorkingDays.ToAnswer} working days to answer are over, and the request went on.");

    /// <summary>It follows on from none of the seeker's own.</summary>
    public static Refusal FollowsUnknown { get; } = new("FOLLOWS_UNKNOWN", "You had no such mentorship that this one could follow on from.", "follows");

    /// <summary>It is for the other side to do.</summary>
    public static Refusal NotYours { get; } = new("NOT_YOURS", "This is for the other side to do.");

    /// <summary>The cadence is out of range.</summary>
    public static Refusal CadenceInvalid { get; } = new("CADENCE_INVALID", "Meet every 7 to 60 days.", "cadenceDays");

    /// <summary>The length is out of range.</summary>
    public static Refusal WeeksInvalid { get; } = new("WEEKS_INVALID", "Agree on 4 to 24 weeks.", "weeks");

    /// <summary>There is another proposal by now.</summary>
    public static Refusal ProposalChanged { get; } = new("PROPOSAL_CHANGED", "There is a newer proposal. Read it before you agree.", "proposal");

    /// <summary>No session of that id.</summary>
    public static Refusal SessionUnknown { get; } = new("SESSION_UNKNOWN", "There is no such session.", "sessionId");

    /// <summary>The session's day is out of range.</summary>
    public static Refusal SessionDayInvalid { get; } = new("SESSION_DAY_INVALID", "A session lies at most 30 days back and 26 weeks ahead.", "day");

    /// <summary>The session's time is none.</summary>
    public static Refusal SessionTimeInvalid { get; } = new("SESSION_TIME_INVALID", "Write the time as 14:30.", "time");

    /// <summary>The session cannot be changed any more.</summary>
    public static Refusal SessionSettled { get; } = new("SESSION_SETTLED", "This session was confirmed or called off, so it stays as it is.", "sessionId");

    /// <summary>The session has not been yet.</summary>
    public static Refusal SessionAhead { get; } = new("SESSION_AHEAD", "The session has not been yet. Confirm it on its day or later.", "sessionId");

    /// <summary>The session lies too far back to be confirmed.</summary>
    public static Refusal SessionLapsed { get; } = new("SESSION_LAPSED", "The session lies more than 30 days back and can no longer be confirmed.", "sessionId");

    /// <summary>No feedback of that id for the person.</summary>
    public static Refusal FeedbackUnknown { get; } = new("FEEDBACK_UNKNOWN", "There is no such feedback for you.", "feedbackId");

    /// <summary>The evidence is no link.</summary>
    public static Refusal EvidenceInvalid { get; } = new("EVIDENCE_NOT_HTTPS", "The evidence is a link that starts with https://.", "evidence");

    /// <summary>The same id was used with other content.</summary>
    public static Refusal ContentChanged { get; } = new("CONTENT_CHANGED", "This was already sent with other content.", "id");

    /// <summary>The mood is out of range.</summary>
    public static Refusal MoodInvalid { get; } = new("MOOD_INVALID", "The mood is from 1 to 5.", "mood");

    /// <summary>A goal reached is none of those agreed.</summary>
    public static Refusal GoalUnknown { get; } = new("GOAL_UNKNOWN", "Choose among the goals you agreed on.", "goalsReached");

    /// <summary>There are as many as fit.</summary>
    public static Refusal TooMany { get; } = new("TOO_MANY", "There is no room for more of these in one mentorship.");

    /// <summary>One side has too many questions for a session.</summary>
    public static Refusal TooManyQuestions { get; } = new("TOO_MANY", $"At most {MentorshipLimits.Questions} questions fit for one session.", "questions");

    /// <summary>The other side is no longer here.</summary>
    public static Refusal OtherHasLeft { get; } = new("OTHER_HAS_LEFT", "The other side is no longer here.");
}
