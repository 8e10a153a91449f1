using System.Globalization;
using Readiness.Domain.People;

namespace Readiness.Domain.Boards;

/// <summary>
/// The people of a scope, numbered from 0, with the name each is shown by. One roster serves all boards of the scope,
/// so that a name is kept once.
/// </summary>
public sealed class BoardRoster
{
    private static readonly CompareInfo Alphabet = CultureInfo.InvariantCulture.CompareInfo;
    private readonly Dictionary<PersonId, int> _members = [];
    private PersonId[] _ids = new PersonId[16];
    private string[] _names = new string[16];
    private (NameKey Key, bool Shown)[] _places = new (NameKey, bool)[16];

    /// <summary>How many people have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a person, or -1.</summary>
    public int Find(PersonId person) => _members.TryGetValue(person, out var member) ? member : -1;

    /// <summary>The number of a person, new if need be; someone new is not shown.</summary>
    public int Add(PersonId person)
    {
        if (_members.TryGetValue(person, out var member))
        {
            return member;
        }

        if (Count == _ids.Length)
        {
            Grow(Count + (Count / 2));
        }

        _members[person] = Count;
        _ids[Count] = person;
        _names[Count] = string.Empty;
        return Count++;
    }

    /// <summary>Who has that number.</summary>
    public PersonId Id(int member) => _ids[member];

    /// <summary>The name shown for that number.</summary>
    public string Name(int member) => _names[member];

    /// <summary>Whether that number is shown to others.</summary>
    public bool IsShown(int member) => _places[member].Shown;

    /// <summary>The beginning of the name's sort key: enough to order most names.</summary>
    internal NameKey Key(int member) => _places[member].Key;

    /// <summary>Makes room for that many people at once.</summary>
    public void EnsureCapacity(int people)
    {
        _members.EnsureCapacity(people);
        if (people > _ids.Length)
        {
            Grow(people);
        }
    }

    /// <summary>Sets how a number is shown. Boards that hold it must have let go of it before.</summary>
    internal void Show(int member, string name, bool shown)
    {
        _names[member] = name;
        _places[member] = (SortKey(name), shown);
    }

    /// <summary>The beginning of a name's sort key.</summary>
    internal static NameKey SortKey(string name) => NameKey.Of(Alphabet.GetSortKey(name, CompareOptions.None).KeyData);

    /// <summary>Alphabetical order of two names.</summary>
    internal static int Compare(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) ? 0
        : Alphabet.Compare(left, right, CompareOptions.None) is var order && order != 0 ? order
        : string.CompareOrdinal(left, right);

    private void Grow(int capacity)
    {
        Array.Resize(ref _ids, capacity);
        Array.Resize(ref _names, capacity);
        Array.Resize(ref _places, capacity);
    }
}
