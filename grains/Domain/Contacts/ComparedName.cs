using Readiness.Domain.People;

namespace Readiness.Domain.Contacts;

/// <summary>A name as it is compared with others: without case, accents and marks.</summary>
internal sealed class ComparedName
{
    private readonly IReadOnlyList<string> _words;

    public ComparedName(string name)
    {
        _words = NameFolding.Words(name);
        Key = _words.Count == 0 ? name.ToLowerInvariant() : string.Join(' ', _words.Order(StringComparer.Ordinal));
    }

    /// <summary>The same for the same words in whatever order.</summary>
    public string Key { get; }

    /// <summary>Whether both can be names of one person: the same words, or one begins the other, where a letter stands for a word.</summary>
    public bool MayBe(ComparedName other)
    {
        if (Key == other.Key)
        {
            return true;
        }

        var both = Math.Min(_words.Count, other._words.Count);
        return both > 0 && Enumerable.Range(0, both).All(place => IsWordOrInitial(_words[place], other._words[place]));
    }

    private static bool IsWordOrInitial(string one, string other) =>
        one == other || (one.Length == 1 && other[0] == one[0]) || (other.Length == 1 && one[0] == other[0]);
}
