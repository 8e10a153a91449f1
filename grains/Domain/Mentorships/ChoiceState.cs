namespace Readiness.Domain.Mentorships;

/// <summary>What became of one of the people chosen. The numbers are stored.</summary>
public enum ChoiceState
{
    /// <summary>Not asked yet.</summary>
    Waiting = 0,

    /// <summary>Asked, and free to answer.</summary>
    Asked = 1,

    /// <summary>Accepted.</summary>
    Accepted = 2,

    /// <summary>Declined.</summary>
    Declined = 3,

    /// <summary>Did not answer in time.</summary>
    Lapsed = 4,

    /// <summary>Had no place left.</summary>
    Full = 5,

    /// <summary>Makes no offer now, or is no longer here.</summary>
    Unavailable = 6,
}
