namespace Readiness.Domain.Mentorships;

/// <summary>What a match looks at.</summary>
public enum MatchAspect
{
    /// <summary>Topics both name.</summary>
    Topics,

    /// <summary>Values both name.</summary>
    Values,

    /// <summary>How many levels lie between the two.</summary>
    Level,

    /// <summary>Places that are free.</summary>
    Capacity,

    /// <summary>How often and how soon requests were answered.</summary>
    Responsiveness,
}
