namespace Readiness.Domain.Contacts;

/// <summary>Which addresses and links several people have, by the names they were met with.</summary>
internal sealed class SharedKeys
{
    /// <summary>Nobody is written in more ways; it also bounds how long a hostile file is compared.</summary>
    private const int MostNamesOfOne = 8;

    /// <summary>Different names so far, none of which is a stranger to another; null once there are strangers.</summary>
    private readonly Dictionary<string, List<ComparedName>?> _names = new(StringComparer.Ordinal);

    /// <summary>Notes whose keys they are.</summary>
    public void Note(ContactIdentity identity)
    {
        foreach (var key in identity.Shareable)
        {
            Note(key, identity.Name);
        }
    }

    /// <summary>Whether people have it whose names cannot be one person's.</summary>
    public bool Contains(string key) => _names.TryGetValue(key, out var names) && names is null;

    private void Note(string key, ComparedName name)
    {
        if (!_names.TryGetValue(key, out var names))
        {
            _names.Add(key, [name]);
        }
        else if (names is not null && names.All(each => each.Key != name.Key))
        {
            names.Add(name);
            _names[key] = names.Count <= MostNamesOfOne && names.TrueForAll(each => each.MayBe(name)) ? names : null;
        }
    }
}
