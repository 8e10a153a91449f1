namespace Readiness.Contracts.Reviews;

/// <summary>Where a promotion case is.</summary>
public enum CaseState
{
    Open = 0,
    Compared = 1,
    Decided = 2,
}
