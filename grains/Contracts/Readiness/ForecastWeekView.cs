namespace Readiness.Contracts.Readiness;

/// <summary>
/// One week of a forecast: the confirmed score, in tenths of a point, that a tenth, a half and nine tenths of the runs
/// stay below, and the runs that were ready by then.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.ForecastWeek")]
public sealed record ForecastWeekView(
    [property: Id(0)] DateOnly WeekEnd, [property: Id(1)] int Low, [property: Id(2)] int Middle, [property: Id(3)] int High, [property: Id(4)] int ReadyRuns);
