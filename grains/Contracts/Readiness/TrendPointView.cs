namespace Readiness.Contracts.Readiness;

/// <summary>The scores, in tenths of a point, at the end of a week: its Sunday.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TrendPoint")]
public sealed record TrendPointView([property: Id(0)] DateOnly WeekEnd, [property: Id(1)] int Confirmed, [property: Id(2)] int Claimed);
