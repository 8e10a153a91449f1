namespace Readiness.Domain.Reviews;

/// <summary>Where a promotion case is (product.md section 9).</summary>
public enum CaseState
{
    /// <summary>At least one side has not submitted its assessment; neither sees the other's.</summary>
    Open = 0,

    /// <summary>Both were submitted and lie side by side.</summary>
    Compared = 1,

    /// <summary>It is decided, and stays as it is.</summary>
    Decided = 2,
}
