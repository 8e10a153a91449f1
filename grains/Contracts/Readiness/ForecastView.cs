namespace Readiness.Contracts.Readiness;

/// <summary>Where the pace of the last complete weeks leads. Half and Mostly are null when it does not lead there.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Forecast")]
public sealed record ForecastView(
    [property: Id(0)] int Runs,
    [property: Id(1)] int BasisWeeks,
    [property: Id(2)] DateOnly? Half,
    [property: Id(3)] DateOnly? Mostly,
    [property: Id(4)] string Summary,
    [property: Id(5)] ForecastWeekView[] Weeks);
