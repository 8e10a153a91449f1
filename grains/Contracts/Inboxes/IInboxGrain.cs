namespace Readiness.Contracts.Inboxes;

/// <summary>One person's inbox. Whose it is is the grain's key: no method names a viewer, and callers make the key of whoever asks.</summary>
[Alias("Readiness.IInboxGrain")]
public interface IInboxGrain : IGrainWithStringKey
{
    /// <summary>Adds a notice; one whose key is there already, put away or not, changes nothing. Returns once it is stored.</summary>
    [Alias("Notify")]
    Task NotifyAsync(Notice notice);

    /// <summary>Everything but the entries to confirm.</summary>
    [Alias("Read")]
    Task<InboxView> ReadAsync();

    /// <summary>How much waits.</summary>
    [Alias("Counts")]
    Task<InboxCounts> CountsAsync();

    /// <summary>Entries to confirm. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Confirmations")]
    Task<ConfirmationRequestPage> ConfirmationsAsync(int first, string? after);

    /// <summary>Confirms 1 to 100 entries, each on its own.</summary>
    [Alias("Confirm")]
    Task<ConfirmedEntries> ConfirmAsync(EntryReference[] entries);

    /// <summary>Sets which kinds are muted.</summary>
    [Alias("Mute")]
    Task<InboxOutcome> MuteAsync(InboxKind[] kinds);

    /// <summary>Puts items away that only tell something.</summary>
    [Alias("Dismiss")]
    Task<InboxOutcome> DismissAsync(string[] keys);
}
