namespace Readiness.Contracts.Boards;

/// <summary>The lengths a board can have.</summary>
public enum Period
{
    Week = 0,
    Month = 1,
    Quarter = 2,
    AllTime = 3,
}
