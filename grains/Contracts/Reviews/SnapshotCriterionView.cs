namespace Readiness.Contracts.Reviews;

/// <summary>A criterion in a frozen readiness: values in billionths, contributions in thousandths of a point.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SnapshotCriterion")]
public sealed record SnapshotCriterionView(
    [property: Id(0)] string Key,
    [property: Id(1)] string Title,
    [property: Id(2)] bool Gate,
    [property: Id(3)] int Weight,
    [property: Id(4)] int Target,
    [property: Id(5)] long ConfirmedValue,
    [property: Id(6)] int ConfirmedContribution,
    [property: Id(7)] bool ConfirmedMet,
    [property: Id(8)] long ClaimedValue,
    [property: Id(9)] int ClaimedContribution,
    [property: Id(10)] bool ClaimedMet,
    [property: Id(11)] string[] Entries);
