namespace Readiness.Grains.Quests;

/// <summary>
/// A person's quests as they were set: nothing else knows them, so this is kept. Fields are additive; week 0 means that
/// none were ever set.
/// </summary>
[GenerateSerializer, Alias("Readiness.StoredQuests")]
public sealed class StoredQuests
{
    /// <summary>Week index.</summary>
    [Id(0)]
    public int Week { get; set; }

    [Id(1)]
    public StoredQuest[] Quests { get; set; } = [];
}
