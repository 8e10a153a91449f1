namespace Readiness.Contracts.Reviews;

/// <summary>What somebody read of a person.</summary>
public enum LookKind
{
    Standing = 0,
    Entries = 1,
    Readiness = 2,
    Badges = 3,
    Mentorships = 4,
    Case = 5,
    Team = 6,
    Export = 7,
    Packet = 8,
    Administration = 9,
}
