using Readiness.Domain.Imports;
using Readiness.Domain.People;

namespace Readiness.Domain.Specs.Imports;

/// <summary>"12 23" says that 1 reports to 2 and 2 to 3; rings are said from any of their people on.</summary>
public sealed class ReportingLinesSpecs
{
    [Theory]
    [InlineData("", "")]
    [InlineData("12 23 43 53", "")]
    [InlineData("11", "1")]
    [InlineData("12 21", "12")]
    [InlineData("12 23 31", "123")]
    [InlineData("41 54 12 23 31", "123")]
    [InlineData("12 23 31 41 54", "123")]
    [InlineData("12 21 34 45 53 67", "12 345")]
    [InlineData("11 21 32", "1")]
    public void Every_ring_is_found_once_and_who_only_leads_into_it_is_in_none(string lines, string rings)
    {
        var managers = lines.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => Cast.Person(line[0]), line => Cast.Person(line[1]));

        var found = ReportingLines.Cycles(managers);

        Assert.Equal(rings.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Select(Said).Order(StringComparer.Ordinal));
        Assert.All(found, ring => Assert.All(ring.Index(), one => Assert.Equal(ring[(one.Index + 1) % ring.Count], managers[one.Item])));
    }

    [Fact]
    public void The_refusal_of_a_ring_names_its_people_in_the_order_of_reporting()
    {
        Assert.Equal("The reporting line goes round: a@x → b@x → a@x.", ImportRefusals.ManagerCycle(["a@x", "b@x"]).Message);
        Assert.Equal(
            "The reporting line goes round: 1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → … → 1.",
            ImportRefusals.ManagerCycle(["1", "2", "3", "4", "5", "6", "7", "8", "9"]).Message);
    }

    private static string Said(IReadOnlyList<PersonId> ring) =>
        string.Concat(ring.Select(person => (char)BitConverter.ToInt32(person.Value.ToByteArray())).Order());
}
