namespace Readiness.Domain.Contacts;

/// <summary>Tags of contacts: labels in the owner's own words, the same whatever their case (product.md section 6).</summary>
public static class ContactTags
{
    /// <summary>Longest tag, in characters.</summary>
    public const int MaxLength = 40;

    /// <summary>Most tags of one contact.</summary>
    public const int MostOfAContact = 10;

    /// <summary>Most tags that have a cadence.</summary>
    public const int MostCadences = 200;

    /// <summary>The cadences a tag can be set to, in days.</summary>
    public static IReadOnlyList<int> Cadences { get; } = [14, 30, 90];

    /// <summary>What makes two tags the same.</summary>
    public static string Key(string tag) => tag.Trim().ToLowerInvariant();

    /// <summary>Trimmed, each once as it was first written, in the order given.</summary>
    public static IReadOnlyList<string> Tidy(IReadOnlyList<string>? tags) =>
        tags is null or { Count: 0 } ? [] : [.. tags.Select(tag => tag.Trim()).DistinctBy(Key, StringComparer.Ordinal)];

    /// <summary>The first that a contact can have, tidied, and how many it cannot.</summary>
    public static (IReadOnlyList<string> Tags, int LeftOut) Fitting(IReadOnlyList<string> tags)
    {
        var all = Tidy(tags);
        string[] fitting = [.. all.Where(IsGood).Take(MostOfAContact)];
        return (fitting, all.Count - fitting.Length);
    }

    /// <summary>Whether a trimmed text can be a tag.</summary>
    public static bool IsGood(string tag) => tag.Length is > 0 and <= MaxLength && ContactCheck.IsOneLine(tag);

    /// <summary>
    /// The tags of contacts and those that only have a cadence, by name; a tag is written as the first contact that has it
    /// writes it.
    /// </summary>
    public static IReadOnlyList<TagStanding> Of(ContactBook book)
    {
        var tags = new Dictionary<string, TagStanding>(StringComparer.Ordinal);
        foreach (var tag in book.Contacts.SelectMany(contact => contact.Tags))
        {
            var key = Key(tag);
            tags[key] = tags.TryGetValue(key, out var known)
                ? known with { Contacts = known.Contacts + 1 }
                : new TagStanding(tag, 1, book.TagCadences.TryGetValue(key, out var cadence) ? cadence.Days : null);
        }

        foreach (var (key, cadence) in book.TagCadences)
        {
            tags.TryAdd(key, new TagStanding(cadence.Tag, 0, cadence.Days));
        }

        return [.. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => tag.Value)];
    }
}
