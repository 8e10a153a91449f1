using Readiness.Domain.Activities;
using Readiness.Domain.Recognition;
using Readiness.Grains.Calendars;
using Readiness.Grains.Imports;
using Readiness.Grains.Mentorships;
using Readiness.Grains.People;
using Readiness.Grains.Recognition;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Demo;

/// <summary>
/// An invented organisation for development: about 200 people in 25 teams, with a year of activities up to today. The
/// same seed and day give the same organisation.
/// </summary>
public sealed class DemoOrganisation(
    OrganisationImport import, IPeopleStore people, IThanksStore thanks, IMentorshipStore mentorships, OrganisationCalendar calendar, RulesetBook rulesets, int seed = 1)
{
    /// <summary>Title of whoever is the admin of the demo organisation.</summary>
    public const string AdminTitle = "People lead";

    private const int ColleaguesKnown = 7;
    private const int OutsidersKnown = 5;

    /// <summary>Fills a store that holds nobody; null when it holds somebody, and nothing was done.</summary>
    public async Task<ImportResult?> SeedAsync(IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await foreach (var _ in people.ReadAllAsync(cancellation))
        {
            return null;
        }

        var records = Records(calendar.Now().Today, rulesets.InForce, seed);
        var imported = await import.ImportAsync(records.Source, TextWriter.Null, progress, cancellation);
        await RelateAsync(records, cancellation);
        return imported;
    }

    /// <summary>What is imported of the organisation as it is on a day.</summary>
    public static ImportSource Invent(DateOnly today, Ruleset rules, int seed) => Records(today, rules, seed).Source;

    /// <summary>What people have with each other beside their ledgers.</summary>
    private async Task RelateAsync(DemoRecords records, CancellationToken cancellation)
    {
        var everyone = new List<PersonRow>();
        await foreach (var person in people.ReadAllAsync(cancellation))
        {
            everyone.Add(person);
        }

        foreach (var offer in DemoOffers.Of(everyone, seed))
        {
            await mentorships.SaveOfferAsync(offer, cancellation);
        }

        var ids = everyone.ToDictionary(person => person.Email, person => person.Id, StringComparer.OrdinalIgnoreCase);

        var now = calendar.Now();
        await thanks.AddAsync(
            [
                .. records.Thanks.Select((given, place) => new ThanksRow(
                    given.Id, ids[given.Giver], ids[given.Receiver], given.Practice, given.Text, DemoYear.On(given.Day, now).At.AddSeconds(place),
                    HiddenByGiver: false, HiddenByReceiver: false)),
            ],
            cancellation);
    }

    private static DemoRecords Records(DateOnly today, Ruleset rules, int seed)
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

        var gratitude = new DemoGratitude(chance, today, new ThankedPractices(rules));
        foreach (var team in records.GroupBy(record => record.Team, StringComparer.Ordinal))
        {
            gratitude.Thank([.. team], records);
        }

        var source = ImportSource.Of([.. records], [.. year.EntriesWith(gratitude.Entries())], [.. year.Leave]);
        return new DemoRecords(source with { When = DemoYear.On }, gratitude.Thanks);
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
