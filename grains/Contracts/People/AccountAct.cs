namespace Readiness.Contracts.People;

/// <summary>What an admin does to somebody's account, beside their place in the organisation.</summary>
public enum AccountAct
{
    /// <summary>A link that lets them in once.</summary>
    LinkMade = 0,

    /// <summary>They were signed out everywhere.</summary>
    SessionsEnded = 1,
}
