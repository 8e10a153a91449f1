namespace Readiness.Domain.Mentorships;

/// <summary>What waits for somebody in a mentorship. The numbers are stored.</summary>
public enum MentorshipStep
{
    /// <summary>Nothing for now.</summary>
    Nothing = 0,

    /// <summary>To accept or decline.</summary>
    Answer = 1,

    /// <summary>To propose an agreement.</summary>
    ProposeAgreement = 2,

    /// <summary>To agree, or propose something else.</summary>
    AnswerAgreement = 3,

    /// <summary>To plan the next session.</summary>
    ScheduleSession = 4,

    /// <summary>To write questions for the next session.</summary>
    PrepareSession = 5,

    /// <summary>To say that a session took place.</summary>
    ConfirmSession = 6,

    /// <summary>To look back.</summary>
    Reflect = 7,
}
