namespace Readiness.Grains.Ledgers;

/// <summary>
/// A stored fold of a ledger: a cache that replay can always make again. Fields are additive; Format 0 means that
/// nothing was ever stored.
/// </summary>
[GenerateSerializer, Alias("Readiness.LedgerSnapshot")]
public sealed class LedgerSnapshot
{
    /// <summary>The format written now. A snapshot of another is left aside and the ledger replayed.</summary>
    public const int CurrentFormat = 3;

    [Id(0)]
    public int Format { get; set; }

    [Id(1)]
    public long Length { get; set; }

    [Id(2)]
    public byte[] Head { get; set; } = [];

    /// <summary>Networking, mentoring, giving back, paying it forward, then the counts of LedgerTotals in its order.</summary>
    [Id(3)]
    public int[] Totals { get; set; } = [];

    [Id(4)]
    public int CompleteSince { get; set; }

    /// <summary>Pairs of week index and count.</summary>
    [Id(5)]
    public int[] ScoredWeeks { get; set; } = [];

    /// <summary>Sixes of period kind, index and points by pillar.</summary>
    [Id(6)]
    public int[] Periods { get; set; } = [];

    [Id(7)]
    public SnapshotEntry[] Entries { get; set; } = [];

    /// <summary>Since format 2.</summary>
    [Id(8)]
    public SnapshotTally Badges { get; set; } = new();
}
