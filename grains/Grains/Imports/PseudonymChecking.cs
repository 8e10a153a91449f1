using Readiness.Domain.Boards;

namespace Readiness.Grains.Imports;

/// <summary>Refuses whoever comes under a pseudonym that is another's name or pseudonym, here or in the file.</summary>
internal static class PseudonymChecking
{
    public static void Run(IReadOnlyList<PersonCandidate> candidates, KnownPeople known)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var pseudonyms = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in known.All)
        {
            Count(names, person.Row.Name);
            if (person.Row.Pseudonym is { } pseudonym)
            {
                pseudonyms.Add(pseudonym);
            }
        }

        var newcomers = candidates.Where(candidate => candidate.Existing is null).ToList();
        newcomers.ForEach(newcomer => Count(names, newcomer.Draft.Name));
        foreach (var newcomer in newcomers.Where(newcomer => newcomer.Draft.Boards.Equals("pseudonym", StringComparison.OrdinalIgnoreCase)))
        {
            var pseudonym = newcomer.Draft.Pseudonym;
            var own = pseudonym.Equals(newcomer.Draft.Name, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (names.GetValueOrDefault(pseudonym) > own || !pseudonyms.Add(pseudonym))
            {
                newcomer.Refuse(PresenceRules.Taken);
            }
        }
    }

    private static void Count(Dictionary<string, int> names, string name) => names[name] = names.GetValueOrDefault(name) + 1;
}
