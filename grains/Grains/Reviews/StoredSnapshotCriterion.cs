namespace Readiness.Grains.Reviews;

/// <summary>A criterion of a frozen readiness.</summary>
[GenerateSerializer, Alias("Readiness.StoredSnapshotCriterion")]
public sealed class StoredSnapshotCriterion
{
    [Id(0)]
    public string Key { get; set; } = string.Empty;

    [Id(1)]
    public string Title { get; set; } = string.Empty;

    [Id(2)]
    public bool Gate { get; set; }

    [Id(3)]
    public int Weight { get; set; }

    [Id(4)]
    public int Target { get; set; }

    [Id(5)]
    public long ConfirmedValue { get; set; }

    [Id(6)]
    public int ConfirmedContribution { get; set; }

    [Id(7)]
    public bool ConfirmedMet { get; set; }

    [Id(8)]
    public long ClaimedValue { get; set; }

    [Id(9)]
    public int ClaimedContribution { get; set; }

    [Id(10)]
    public bool ClaimedMet { get; set; }

    [Id(11)]
    public string[] Entries { get; set; } = [];
}
