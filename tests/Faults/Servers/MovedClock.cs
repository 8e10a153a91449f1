namespace Readiness.Faults.Servers;

/// <summary>The system's clock, some days ahead.</summary>
internal sealed class MovedClock(Controls controls) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(controls.DaysAhead);
}
