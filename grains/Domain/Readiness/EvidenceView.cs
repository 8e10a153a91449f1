using System.Runtime.InteropServices;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Domain.Readiness;

/// <summary>
/// The evidence of one person for one rubric, put together once and read by every criterion: entries as plain numbers.
/// Not for two threads at a time.
/// </summary>
internal sealed class EvidenceView
{
    private const string ColleaguePrefix = "p:";

    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonId, int> _colleagues = [];
    private readonly List<EvidenceItem> _items = [];
    private readonly List<int> _with = [];
    private int[] _marks = [];
    private int _mark;

    private EvidenceView(Rubric rubric)
    {
        foreach (var kind in rubric.Criteria.SelectMany(criterion => criterion.Measure.Kinds))
        {
            _kinds.TryAdd(kind, _kinds.Count + 1);
        }
    }

    /// <summary>The entries that count, in no particular order.</summary>
    public ReadOnlySpan<EvidenceItem> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>How many different people there are; they are numbered from 0.</summary>
    public int PeopleCount => _people.Count;

    /// <summary>The evidence in a state on a day. Throws when the state may have left some of it out.</summary>
    public static EvidenceView Of(LedgerState state, Rubric rubric, DateOnly day)
    {
        var since = rubric.NeedsSince(day);
        return state.CompleteSince <= since
            ? Of(state.Known, rubric, since, day)
            : throw new ArgumentException($"The state is complete since {state.CompleteSince:O} only; the rubric needs {since:O}.", nameof(state));
    }

    /// <summary>The evidence among entries from one day to another, both included.</summary>
    public static EvidenceView Of(IEnumerable<LedgerEntry> entries, Rubric rubric, DateOnly from, DateOnly to)
    {
        var view = new EvidenceView(rubric);
        foreach (var entry in entries)
        {
            if (entry.Day >= from && entry.Day <= to)
            {
                view.Push(entry);
            }
        }

        return view;
    }

    /// <summary>Adds an entry; false, and nothing added, when it is no evidence.</summary>
    public bool Push(LedgerEntry entry)
    {
        if (!Evidence.Counts(entry))
        {
            return false;
        }

        var from = _with.Count;
        var answered = 0;
        foreach (var key in entry.CounterpartKeys)
        {
            _with.Add(Number(key));
        }

        foreach (var colleague in entry.Answered)
        {
            if (_colleagues.TryGetValue(colleague, out var person) && _with.IndexOf(person, from + answered) is >= 0 and var at)
            {
                (_with[at], _with[from + answered]) = (_with[from + answered], person);
                answered++;
            }
        }

        // A manager who endorses vouches for the entry as it is, with everybody in it.
        answered = entry.EndorsedBy is null ? answered : _with.Count - from;
        _items.Add(new EvidenceItem(
            entry.Day.DayNumber, _kinds.GetValueOrDefault(entry.KindKey), entry.Pillar, entry.Points,
            entry.Status == EntryStatus.Confirmed, from, _with.Count - from, answered));
        return true;
    }

    /// <summary>Takes the entry added last away again.</summary>
    public void Pop()
    {
        var from = _items[^1].PeopleFrom;
        _with.RemoveRange(from, _with.Count - from);
        _items.RemoveAt(_items.Count - 1);
    }

    /// <summary>The people of an item, or only those who answered.</summary>
    public ReadOnlySpan<int> People(in EvidenceItem item, bool answered) =>
        CollectionsMarshal.AsSpan(_with).Slice(item.PeopleFrom, answered ? item.Answered : item.People);

    /// <summary>By number of kind, whether it is one of these.</summary>
    public bool[] Choose(IReadOnlyList<string> kinds)
    {
        var chosen = new bool[_kinds.Count + 1];
        foreach (var kind in kinds)
        {
            chosen[_kinds[kind]] = true;
        }

        return chosen;
    }

    /// <summary>Scratch space, one number a person, and a mark that no person bears yet; the next mark is free as well.</summary>
    public int[] Marks(out int mark)
    {
        if (_marks.Length < _people.Count)
        {
            _marks = new int[_people.Count + 64];
            _mark = 0;
        }

        mark = _mark + 1;
        _mark += 2;
        return _marks;
    }

    private int Number(string key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_people, key, out var known);
        if (!known)
        {
            number = _people.Count - 1;
            if (key.StartsWith(ColleaguePrefix, StringComparison.Ordinal) && Guid.TryParseExact(key.AsSpan(ColleaguePrefix.Length), "N", out var colleague))
            {
                _colleagues[new PersonId(colleague)] = number;
            }
        }

        return number;
    }
}
