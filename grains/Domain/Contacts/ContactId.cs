using Readiness.Domain.Activities;

namespace Readiness.Domain.Contacts;

/// <summary>
/// The name its owner's client gave a contact; saving under it again changes that contact. One to 100 visible characters,
/// like an entry's.
/// </summary>
public readonly record struct ContactId
{
    private ContactId(string value) => Value = value;

    /// <summary>The id, exactly as the client chose it.</summary>
    public string Value { get; }

    /// <summary>False when the text is empty, too long, or holds white space or control characters.</summary>
    public static bool TryParse(string? text, out ContactId id)
    {
        var good = EntryId.TryParse(text, out var parsed);
        id = good ? new ContactId(parsed.Value) : default;
        return good;
    }

    /// <summary>An id that was parsed before, as it comes back from storage.</summary>
    public static ContactId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no contact id.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
