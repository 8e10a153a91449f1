namespace Readiness.Grains.Reviews;

/// <summary>A frozen readiness.</summary>
[GenerateSerializer, Alias("Readiness.StoredCaseReadiness")]
public sealed class StoredCaseReadiness
{
    [Id(0)]
    public DateTimeOffset At { get; set; }

    [Id(1)]
    public int Ruleset { get; set; }

    [Id(2)]
    public int Confirmed { get; set; }

    [Id(3)]
    public int Claimed { get; set; }

    [Id(4)]
    public int Band { get; set; }

    [Id(5)]
    public StoredSnapshotCriterion[] Criteria { get; set; } = [];

    [Id(6)]
    public long LedgerLength { get; set; }

    [Id(7)]
    public string LedgerHead { get; set; } = string.Empty;
}
