namespace Readiness.Contracts.Boards;

/// <summary>What a board ranks by.</summary>
public enum Measure
{
    Total = 0,
    Networking = 1,
    Mentoring = 2,
    GivingBack = 3,
    PayingItForward = 4,
}
