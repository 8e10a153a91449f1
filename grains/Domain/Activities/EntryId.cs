namespace Readiness.Domain.Activities;

/// <summary>
/// The name its owner's client gave an entry; it is the idempotency key of logging it (product.md section 2).
/// One to 100 visible characters.
/// </summary>
public readonly record struct EntryId
{
    private const int MaxLength = 100;

    private EntryId(string value) => Value = value;

    /// <summary>The id, exactly as the client chose it.</summary>
    public string Value { get; }

    /// <summary>False when the text is empty, too long, or holds white space or control characters.</summary>
    public static bool TryParse(string? text, out EntryId id)
    {
        id = default;
        if (text is null || text.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter))
            {
                return false;
            }
        }

        id = new EntryId(text);
        return true;
    }

    /// <summary>An id that was parsed before, as it comes back from storage.</summary>
    public static EntryId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no entry id.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
