namespace Readiness.Domain.Contacts;

/// <summary>
/// What a command about contacts comes to: a refusal, or the contact it is about (null when it is gone). Next is the book
/// to keep from then on; null when nothing changed.
/// </summary>
public sealed record ContactDecision(Contact? Contact, ContactBook? Next, Refusal? Refusal)
{
    /// <summary>A refusal.</summary>
    public static ContactDecision Refused(Refusal refusal) => new(null, null, refusal);

    /// <summary>Nothing to do.</summary>
    public static ContactDecision Unchanged(Contact? contact) => new(contact, null, null);
}
