namespace Readiness.Grains.Mentorships;

/// <summary>Whether somebody has a place for a mentorship.</summary>
public enum PlaceOutcome
{
    /// <summary>They have, and it is taken now.</summary>
    Held,

    /// <summary>All are taken.</summary>
    Full,

    /// <summary>They make no such offer, or the seeker has a place with them already.</summary>
    Unavailable,
}
