namespace Readiness.Grains.Ledgers;

/// <summary>One entry in a snapshot. Days are day numbers; the enums are their numbers.</summary>
[GenerateSerializer, Alias("Readiness.SnapshotEntry")]
public sealed class SnapshotEntry
{
    [Id(0)]
    public string Id { get; set; } = string.Empty;

    [Id(1)]
    public string Kind { get; set; } = string.Empty;

    [Id(2)]
    public int Pillar { get; set; }

    [Id(3)]
    public int Day { get; set; }

    [Id(4)]
    public int LoggedOn { get; set; }

    [Id(5)]
    public string[] Counterparts { get; set; } = [];

    [Id(6)]
    public int Cap { get; set; }

    [Id(7)]
    public int Points { get; set; }

    [Id(8)]
    public int FullPoints { get; set; }

    [Id(9)]
    public int Status { get; set; }

    [Id(10)]
    public Guid? ConfirmedBy { get; set; }

    [Id(11)]
    public Guid[] Answered { get; set; } = [];

    [Id(12)]
    public UInt128 Fingerprint { get; set; }

    /// <summary>Since format 3.</summary>
    [Id(13)]
    public int SelfPoints { get; set; }

    /// <summary>Since format 3.</summary>
    [Id(14)]
    public Guid? EndorsedBy { get; set; }

    /// <summary>Since format 3.</summary>
    [Id(15)]
    public Guid? DisputedBy { get; set; }
}
