using Readiness.Domain.Activities;
using Readiness.Grains.Calendars;
using Readiness.Grains.Imports;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Demo;

/// <summary>
/// An invented organisation for development: about 200 people in 25 teams, with a year of activities up to today. The
/// same seed and day give the same organisation.
/// </summary>
public sealed class DemoOrganisation(OrganisationImport import, IPeopleStore people, OrganisationCalendar calendar, RulesetBook rulesets, int seed = 1)
{
    private const int ColleaguesKnown = 7;
    private const int OutsidersKnown = 5;

    /// <summary>Fills a store that holds nobody; null when it holds somebody, and nothing was done.</summary>
    public async Task<ImportResult?> SeedAsync(IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await foreach (var _ in people.ReadAllAsync(cancellation))
        {
            return null;
        }

        return await import.ImportAsync(Invent(calendar.Now().Today, rulesets.InForce, seed), TextWriter.Null, progress, cancellation);
    }

    /// <summary>The records of the organisation as it is on a day.</summary>
    public static ImportSource Invent(DateOnly today, Ruleset rules, int seed)
    {
        var chance = new Random(seed);
        var staff = new DemoStaff(chance);
        var records = staff.Invent();
        var outsiders = Enumerable.Range(0, 120).Select(_ => staff.NewName()).ToArray();
        var year = new DemoYear(chance, today, rules);
        foreach (var record in records)
        {
            year.Live(new DemoPerson(record, PerWeek(chance))
            {
                Colleagues = Colleagues(chance, records, record),
                Outsiders = [.. Enumerable.Range(0, OutsidersKnown).Select(_ => chance.Pick(outsiders)).Distinct()],
            });
        }

        return ImportSource.Of([.. records], [.. year.Entries], [.. year.Leave]);
    }

    /// <summary>Most log about once a week, some hardly ever, and a few nearly every day.</summary>
    private static double PerWeek(Random chance) => 0.15 + (3 * Math.Pow(chance.NextDouble(), 2.2));

    /// <summary>Half of one's circle is one's own team.</summary>
    private static List<string> Colleagues(Random chance, IReadOnlyList<PersonRecord> all, PersonRecord person)
    {
        var team = all.Where(other => other.Team == person.Team && other != person).ToList();
        var circle = new HashSet<string>(StringComparer.Ordinal);
        while (circle.Count < ColleaguesKnown)
        {
            var other = chance.Chance(0.5) ? chance.Pick(team) : chance.Pick(all);
            if (other != person)
            {
                circle.Add(other.Email);
            }
        }

        return [.. circle];
    }
}
