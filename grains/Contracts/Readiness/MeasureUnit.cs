namespace Readiness.Contracts.Readiness;

/// <summary>What a criterion counts.</summary>
public enum MeasureUnit
{
    Points = 0,
    Entries = 1,
    People = 2,
    Weeks = 3,
    Mentorships = 4,
    Sessions = 5,
    Percent = 6,
}
