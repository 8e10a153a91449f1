namespace Readiness.Grains.Ledgers;

/// <summary>What badges are read off, and the badges held, in a snapshot. Lists that go together are in step.</summary>
[GenerateSerializer, Alias("Readiness.SnapshotTally")]
public sealed class SnapshotTally
{
    /// <summary>Kinds with entries that count.</summary>
    [Id(0)]
    public string[] Kinds { get; set; } = [];

    /// <summary>Pairs: the entries of each kind, and how many people follow for it.</summary>
    [Id(1)]
    public int[] KindCounts { get; set; } = [];

    /// <summary>People, kind by kind.</summary>
    [Id(2)]
    public ulong[] People { get; set; } = [];

    /// <summary>In how many entries each of the people is named.</summary>
    [Id(3)]
    public int[] PeopleCounts { get; set; } = [];

    /// <summary>Fives of week index and entries by pillar.</summary>
    [Id(4)]
    public int[] Weeks { get; set; } = [];

    /// <summary>Week index of every mentor session.</summary>
    [Id(5)]
    public int[] SessionWeeks { get; set; } = [];

    /// <summary>The mentor of every session.</summary>
    [Id(6)]
    public ulong[] SessionMentors { get; set; } = [];

    /// <summary>Keys of the badges held.</summary>
    [Id(7)]
    public string[] Held { get; set; } = [];

    /// <summary>Day numbers on which they were awarded.</summary>
    [Id(8)]
    public int[] HeldOn { get; set; } = [];
}
