namespace Readiness.Grains.Inboxes;

/// <summary>What nothing else knows of an inbox. Fields are additive.</summary>
[GenerateSerializer, Alias("Readiness.StoredInbox")]
public sealed class StoredInbox
{
    /// <summary>The latest notices, in the order they came, those put away included.</summary>
    [Id(0)]
    public StoredNotice[] Notices { get; set; } = [];
}
