using System.Runtime.InteropServices;

namespace Readiness.Domain.Badges;

/// <summary>The entries of one kind that count: how many, and how many with each person.</summary>
internal sealed class KindTally
{
    private readonly Dictionary<ulong, int> _people = [];

    public int Entries { get; set; }

    /// <summary>Whoever is named in at least one entry, and in how many.</summary>
    public IReadOnlyDictionary<ulong, int> People => _people;

    public int With(ulong person) => _people.GetValueOrDefault(person);

    /// <summary>Counts entries with a person; returns 1 when they are new, -1 when they are gone, 0 otherwise.</summary>
    public int Add(ulong person, int entries)
    {
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(_people, person, out _);
        var before = times;
        times += entries;
        if (times < 0)
        {
            throw new InvalidOperationException("An entry goes that never counted.");
        }

        if (times > 0)
        {
            return before == 0 ? 1 : 0;
        }

        _people.Remove(person);
        return before > 0 ? -1 : 0;
    }
}
