namespace Readiness.Contracts.Reviews;

/// <summary>The order of my team.</summary>
public enum TeamOrder
{
    Name = 0,
    Confirmed = 1,
    Claimed = 2,
    Gates = 3,
    Trend = 4,
    LastEntry = 5,
}
