using Readiness.Grains.Mentorships;
using Readiness.Grains.People;

namespace Readiness.Grains.Demo;

/// <summary>Offers to mentor of invented people: of about every fifth, with what they know.</summary>
internal static class DemoOffers
{
    private const double Share = 0.2;

    /// <summary>The offers; the same seed and people give the same ones.</summary>
    public static IEnumerable<OfferRow> Of(IEnumerable<PersonRow> people, int seed)
    {
        var chance = new Random(seed);
        foreach (var person in people.OrderBy(person => person.Email, StringComparer.Ordinal))
        {
            if (chance.Chance(Share))
            {
                yield return new OfferRow(
                    person.Id, Some(chance, DemoWords.MentorTopics, 3), Some(chance, DemoWords.MentorValues, 2), chance.Pick(DemoWords.MentorWords),
                    Capacity: 1 + chance.Next(3), CadenceDays: 7 * (1 + chance.Next(4)), Peers: chance.Chance(0.5), Open: true, Taken: 0);
            }
        }
    }

    private static string[] Some(Random chance, string[] from, int most) =>
        [.. Enumerable.Range(0, 1 + chance.Next(most)).Select(_ => chance.Pick(from)).Distinct(StringComparer.Ordinal)];
}
