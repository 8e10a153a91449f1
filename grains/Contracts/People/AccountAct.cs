namespace Readiness.Contracts.People;

/// <summary>What an admin does to somebody's account, beside their place in the organisation.</summary>
public enum AccountAct
{
    /// <summary>A link that lets them in once.</summary>
    LinkMade = 0,

    /// <summary>They were signed out everywhere.</summary>
    SessionsEnded = 1,

    /// <summary>An identity at the provider of single sign-on became theirs.</summary>
    IdentityLinked = 2,

    /// <summary>One no longer is, and they were signed out everywhere.</summary>
    IdentityRemoved = 3,

    /// <summary>Everything about them is to be erased.</summary>
    ErasureAsked = 4,
}
