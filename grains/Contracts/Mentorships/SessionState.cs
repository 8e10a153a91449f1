namespace Readiness.Contracts.Mentorships;

/// <summary>What became of a session. The numbers are stored.</summary>
public enum SessionState
{
    /// <summary>Still to be held, or to be confirmed by both.</summary>
    Planned = 0,

    /// <summary>Both said that it took place.</summary>
    Held = 1,

    /// <summary>Cancelled.</summary>
    Cancelled = 2,
}
