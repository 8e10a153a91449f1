namespace Readiness.Grains.Inboxes;

/// <summary>What nothing else knows of an inbox. Fields are additive; Muted holds the numbers of kinds.</summary>
[GenerateSerializer, Alias("Readiness.StoredInbox")]
public sealed class StoredInbox
{
    [Id(0)]
    public StoredNotice[] Notices { get; set; } = [];

    [Id(1)]
    public string[] PutAway { get; set; } = [];

    [Id(2)]
    public int[] Muted { get; set; } = [];

    [Id(3)]
    public bool Opened { get; set; }
}
