namespace Readiness.Contracts.Boards;

/// <summary>Absolute points of a person in one period, by pillar in the order of the enum. From is any day of the period.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PeriodReport")]
public readonly record struct PeriodReport(
    [property: Id(0)] Period Period,
    [property: Id(1)] DateOnly Day,
    [property: Id(2)] int Networking,
    [property: Id(3)] int Mentoring,
    [property: Id(4)] int GivingBack,
    [property: Id(5)] int PayingItForward);
