namespace Readiness.Domain.Reviews;

/// <summary>How far somebody judges a criterion to be met. The numbers are stored.</summary>
public enum Rating
{
    /// <summary>Met.</summary>
    Met = 0,

    /// <summary>On the way.</summary>
    Partly = 1,

    /// <summary>Not yet.</summary>
    NotYet = 2,
}
