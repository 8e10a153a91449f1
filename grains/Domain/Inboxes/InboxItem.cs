namespace Readiness.Domain.Inboxes;

/// <summary>
/// One thing in an inbox. Key is the same at every reading; At is the instant it came up, null for what only a day tells;
/// DueOn the day it is due. The rest says what it is about.
/// </summary>
public sealed record InboxItem(
    string Key,
    InboxEvent Event,
    DateTimeOffset? At = null,
    DateOnly? DueOn = null,
    Guid? Person = null,
    Guid? Mentorship = null,
    string? Session = null,
    string? Entry = null,
    string? Contact = null,
    string? Subject = null,
    string? Text = null,
    string? Badge = null)
{
    /// <summary>Its kind.</summary>
    public InboxKind Kind => Event.Kind();
}
