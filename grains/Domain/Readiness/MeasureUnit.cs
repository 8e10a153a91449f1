namespace Readiness.Domain.Readiness;

/// <summary>What the value of a criterion counts.</summary>
public enum MeasureUnit
{
    /// <summary>Points, after decay.</summary>
    Points = 0,

    /// <summary>Entries.</summary>
    Entries = 1,

    /// <summary>Different people.</summary>
    People = 2,

    /// <summary>ISO weeks.</summary>
    Weeks = 3,

    /// <summary>Mentorships: different people of a role.</summary>
    Mentorships = 4,

    /// <summary>Sessions held.</summary>
    Sessions = 5,

    /// <summary>Percent, 0 to 100.</summary>
    Percent = 6,
}
