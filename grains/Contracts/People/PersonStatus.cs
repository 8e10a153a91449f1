namespace Readiness.Contracts.People;

/// <summary>Whether somebody is here.</summary>
public enum PersonStatus
{
    /// <summary>They are here.</summary>
    Active = 0,

    /// <summary>They were deactivated.</summary>
    Inactive = 1,

    /// <summary>They are here and an admin.</summary>
    Admin = 2,
}
