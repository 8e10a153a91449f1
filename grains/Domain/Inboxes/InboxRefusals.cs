namespace Readiness.Domain.Inboxes;

/// <summary>Why something asked of an inbox can be refused.</summary>
public static class InboxRefusals
{
    /// <summary>Entries that can be confirmed with one request.</summary>
    public const int MostAtOnce = 100;

    /// <summary>None, or too many at once.</summary>
    public static Refusal TooMany { get; } = new("TOO_MANY_ENTRIES", $"Confirm 1 to {MostAtOnce} entries at a time.", "entries");
}
