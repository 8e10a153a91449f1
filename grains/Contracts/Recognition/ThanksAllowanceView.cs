namespace Readiness.Contracts.Recognition;

/// <summary>How many thanks are left of a week's, and the Monday from which there are all again.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ThanksAllowance")]
public sealed record ThanksAllowanceView([property: Id(0)] int Left, [property: Id(1)] int PerWeek, [property: Id(2)] DateOnly RenewsOn);
