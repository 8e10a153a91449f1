namespace Readiness.Contracts.Inboxes;

/// <summary>How many things of each kind wait, by the number of the kind; 0 for a muted one.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.InboxCounts")]
public sealed record InboxCounts([property: Id(0)] int[] ByKind)
{
    /// <summary>Of one kind.</summary>
    public int Of(InboxKind kind) => ByKind[(int)kind];

    /// <summary>Of all kinds.</summary>
    public int Total => ByKind.Sum();
}
