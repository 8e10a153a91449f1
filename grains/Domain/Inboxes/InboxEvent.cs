namespace Readiness.Domain.Inboxes;

/// <summary>What an item of an inbox is about (product.md section 8). The numbers are stored.</summary>
public enum InboxEvent
{
    /// <summary>Somebody asks the person to mentor them, or to be their peer.</summary>
    MentorshipRequested = 0,

    /// <summary>A mentorship was accepted and has no agreement yet.</summary>
    AgreementToPropose = 1,

    /// <summary>The other side proposed an agreement.</summary>
    AgreementToAnswer = 2,

    /// <summary>A session comes up.</summary>
    SessionToPrepare = 3,

    /// <summary>A session was held, and the person has not said so yet.</summary>
    SessionToConfirm = 4,

    /// <summary>A mentorship was finished by the other side.</summary>
    ReflectionToWrite = 5,

    /// <summary>A contact has not been heard of for longer than its cadence.</summary>
    ContactOverdue = 6,

    /// <summary>A badge was awarded.</summary>
    BadgeAwarded = 7,

    /// <summary>Somebody thanked the person.</summary>
    ThanksReceived = 8,

    /// <summary>A colleague declined an entry.</summary>
    EntryDeclined = 9,

    /// <summary>A request for a mentorship was accepted.</summary>
    RequestAccepted = 10,

    /// <summary>A request for a mentorship was declined.</summary>
    RequestDeclined = 11,

    /// <summary>A request for a mentorship was not answered in time.</summary>
    RequestLapsed = 12,

    /// <summary>A request for a mentorship went on to the next choice.</summary>
    RequestPassedOn = 13,

    /// <summary>Nobody of those chosen took up a request for a mentorship.</summary>
    RequestUnanswered = 14,

    /// <summary>A request for a mentorship was withdrawn.</summary>
    RequestWithdrawn = 15,

    /// <summary>The other side agreed to what was proposed.</summary>
    MentorshipAgreed = 16,

    /// <summary>The other side planned a session, or moved one.</summary>
    SessionScheduled = 17,

    /// <summary>The other side cancelled a session.</summary>
    SessionCancelled = 18,

    /// <summary>Both sides said that a session took place.</summary>
    SessionHeld = 19,

    /// <summary>The other side gave something to act on.</summary>
    FeedbackGiven = 20,

    /// <summary>The other side acted on feedback.</summary>
    FeedbackActedOn = 21,

    /// <summary>The other side said how it goes.</summary>
    CheckedIn = 22,

    /// <summary>The other side paused a mentorship.</summary>
    MentorshipPaused = 23,

    /// <summary>The other side resumed a mentorship.</summary>
    MentorshipResumed = 24,

    /// <summary>The other side finished a mentorship, or added its reflection.</summary>
    MentorshipFinished = 25,

    /// <summary>Somebody of the manager line disputes an entry.</summary>
    EntryDisputed = 26,
}
