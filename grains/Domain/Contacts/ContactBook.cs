namespace Readiness.Domain.Contacts;

/// <summary>All contacts of one person, in the order in which they were added, and the cadences set for tags, by <see cref="ContactTags.Key"/>.</summary>
public sealed record ContactBook(IReadOnlyList<Contact> Contacts, IReadOnlyDictionary<string, TagCadence> TagCadences)
{
    /// <summary>Nobody yet.</summary>
    public static ContactBook Empty { get; } = new([], new Dictionary<string, TagCadence>(StringComparer.Ordinal));

    /// <summary>The contact of that id; null when there is none.</summary>
    public Contact? Find(string id) => Contacts.FirstOrDefault(contact => contact.Id.Value == id);

    /// <summary>How many characters all contacts have together.</summary>
    public int Characters => Contacts.Sum(contact => contact.Characters);
}
