using Readiness.Domain.People;

namespace Readiness.Domain.Imports;

/// <summary>Who reports to whom must be a forest: nobody is their own superior, however far up.</summary>
public static class ReportingLines
{
    /// <summary>
    /// Every ring in the reporting lines, each in the order of reporting. Somebody whose line leads into a ring without
    /// being part of it is in none.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<PersonId>> Cycles(IReadOnlyDictionary<PersonId, PersonId> managers)
    {
        var cycles = new List<IReadOnlyList<PersonId>>();
        var walkOf = new Dictionary<PersonId, int>(managers.Count);
        var walk = 0;
        foreach (var start in managers.Keys)
        {
            walk++;
            var person = start;
            while (walkOf.TryAdd(person, walk) && managers.TryGetValue(person, out var manager))
            {
                person = manager;
            }

            // Met on this very walk, and reporting to somebody: the walk came back to where it had been.
            if (walkOf[person] == walk && managers.ContainsKey(person))
            {
                cycles.Add(Ring(managers, person));
            }
        }

        return cycles;
    }

    private static List<PersonId> Ring(IReadOnlyDictionary<PersonId, PersonId> managers, PersonId first)
    {
        var ring = new List<PersonId> { first };
        for (var person = managers[first]; person != first; person = managers[person])
        {
            ring.Add(person);
        }

        return ring;
    }
}
