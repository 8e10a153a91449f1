using System.Collections.Concurrent;

namespace Readiness.Grains.People;

/// <summary>People by id, remembered on this silo for some seconds: names and teams change rarely, and every entry names people.</summary>
public sealed class PeopleDirectory(IPeopleStore store, TimeProvider clock)
{
    private const int MaxRemembered = 50_000;
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, (PersonRow? Person, long At)> _people = [];
    private int _forgotten;

    /// <summary>A person, active or not; null when there is none.</summary>
    public async ValueTask<PersonRow?> FindAsync(Guid id) =>
        Recall(id, out var person) ? person : (await ReadAsync([id]))[0];

    /// <summary>People in the order asked for, null where there is none.</summary>
    public async ValueTask<PersonRow?[]> FindAsync(IReadOnlyList<Guid> ids)
    {
        var found = new PersonRow?[ids.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (!Recall(ids[i], out found[i]))
            {
                return await ReadAsync(ids);
            }
        }

        return found;
    }

    /// <summary>Those of some people who are active.</summary>
    public async ValueTask<HashSet<Guid>> HereAsync(IEnumerable<Guid?> ids) =>
        [.. (await FindAsync([.. ids.OfType<Guid>().Distinct()])).Where(person => person is { Active: true }).Select(person => person!.Id)];

    /// <summary>Reads a person anew the next time.</summary>
    public void Forget(Guid id) => Forget([id]);

    /// <summary>Reads people anew the next time; everyone when none are named.</summary>
    public void Forget(IReadOnlyCollection<Guid> ids)
    {
        Interlocked.Increment(ref _forgotten);
        if (ids.Count == 0)
        {
            _people.Clear();
        }

        foreach (var id in ids)
        {
            _people.TryRemove(id, out _);
        }
    }

    private bool Recall(Guid id, out PersonRow? person)
    {
        var known = _people.TryGetValue(id, out var remembered) && clock.GetElapsedTime(remembered.At) < Remember;
        person = remembered.Person;
        return known;
    }

    private async Task<PersonRow?[]> ReadAsync(IReadOnlyList<Guid> ids)
    {
        var at = clock.GetTimestamp();
        var forgotten = Volatile.Read(ref _forgotten);
        var rows = (await store.FindAsync([.. ids.Distinct()], CancellationToken.None)).ToDictionary(person => person.Id);
        if (_people.Count > MaxRemembered)
        {
            _people.Clear();
        }

        var found = ids.Select(id => rows.GetValueOrDefault(id)).ToArray();
        for (var i = 0; i < found.Length; i++)
        {
            _people[ids[i]] = (found[i], at);
        }

        if (Volatile.Read(ref _forgotten) != forgotten)
        {
            // Something was to be forgotten while this was read: it may be what was read.
            foreach (var id in ids)
            {
                _people.TryRemove(id, out _);
            }
        }

        return found;
    }
}
