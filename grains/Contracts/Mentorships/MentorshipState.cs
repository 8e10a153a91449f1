namespace Readiness.Contracts.Mentorships;

/// <summary>Where a mentorship stands. The numbers are stored.</summary>
public enum MentorshipState
{
    /// <summary>On its way to the next choice, who has not been given a place for it yet.</summary>
    Offering = 0,

    /// <summary>Waits for the answer of the one asked.</summary>
    Requested = 1,

    /// <summary>Accepted, without an agreement yet.</summary>
    Accepted = 2,

    /// <summary>Under way.</summary>
    Active = 3,

    /// <summary>Under way, and resting.</summary>
    Paused = 4,

    /// <summary>Finished, on time or early. Final, but for reflections and what was left to confirm.</summary>
    Finished = 5,

    /// <summary>Withdrawn by the seeker before there was an agreement. Final.</summary>
    Withdrawn = 6,

    /// <summary>Every choice declined, let it lapse or had no place. Final.</summary>
    Unanswered = 7,
}
