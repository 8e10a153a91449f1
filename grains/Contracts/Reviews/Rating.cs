namespace Readiness.Contracts.Reviews;

/// <summary>How far somebody judges a criterion to be met.</summary>
public enum Rating
{
    Met = 0,
    Partly = 1,
    NotYet = 2,
}
