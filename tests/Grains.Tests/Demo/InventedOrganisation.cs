using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Grains.Demo;
using Readiness.Grains.Imports;
using Readiness.Grains.Tests.Imports;
using Xunit;

namespace Readiness.Grains.Tests.Demo;

public sealed class InventedOrganisation
{
    public static TheoryData<DateOnly> DaysOfAWeek => [.. Enumerable.Range(0, 7).Select(day => StoresUnderTest.Today.AddDays(day))];

    [Fact]
    public async Task It_is_imported_without_a_refusal_and_only_once()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        var demo = new DemoOrganisation(stores.Import(), stores.People, stores.Calendar, stores.Rulesets);

        var seeded = await demo.SeedAsync(progress: null, CancellationToken.None);
        var again = await demo.SeedAsync(progress: null, CancellationToken.None);

        Assert.NotNull(seeded);
        Assert.Equal(0, seeded.Refused);
        Assert.Null(again);
        var people = await stores.EveryoneAsync();
        Assert.InRange(people.Count, 180, 220);
        Assert.Equal(25, people.Select(person => person.Team).Distinct().Count());
        Assert.InRange((await stores.RowsAsync()).Count, 10_000, 14_000);
    }

    [Fact]
    public void The_same_seed_and_day_give_the_same_organisation_and_another_seed_another()
    {
        var first = DemoOrganisation.Invent(StoresUnderTest.Today, RulesetOne.Instance, 1);
        var same = DemoOrganisation.Invent(StoresUnderTest.Today, RulesetOne.Instance, 1);

        Assert.Equal(first.People!.Records, same.People!.Records);
        Assert.Equal(first.Entries!.Records, same.Entries!.Records);
        Assert.Equal(first.Leave!.Records, same.Leave!.Records);
        Assert.NotEqual(first.People.Records, DemoOrganisation.Invent(StoresUnderTest.Today, RulesetOne.Instance, 2).People!.Records);
    }

    [Theory]
    [MemberData(nameof(DaysOfAWeek))]
    public void On_every_day_the_running_week_is_lively_and_nothing_lies_in_the_future(DateOnly today)
    {
        var entries = DemoOrganisation.Invent(today, RulesetOne.Instance, 1).Entries!.Records.ToList();
        var thisWeek = entries.Where(entry => Day(entry) >= IsoWeek.Of(today).Monday).ToList();

        Assert.DoesNotContain(entries, entry => Day(entry) > today);
        Assert.InRange(thisWeek.Count, 300, 700);
        Assert.True(thisWeek.Select(entry => entry.PersonEmail).Distinct().Count() > 120);
    }

    [Fact]
    public void Lines_of_reporting_are_three_or_four_deep_and_lead_to_one_person()
    {
        var people = DemoOrganisation.Invent(StoresUnderTest.Today, RulesetOne.Instance, 1).People!.Records.ToDictionary(person => person.Email);

        var depths = people.Values.Select(person => Depth(person)).ToList();

        Assert.Single(people.Values, person => person.ManagerEmail.Length == 0);
        Assert.Equal(4, depths.Max());
        Assert.True(depths.Count(depth => depth >= 3) > people.Count / 2);

        int Depth(PersonRecord person) => person.ManagerEmail.Length == 0 ? 0 : 1 + Depth(people[person.ManagerEmail]);
    }

    [Fact]
    public void Most_are_on_boards_by_name_some_by_pseudonym_and_some_not_at_all()
    {
        var people = DemoOrganisation.Invent(StoresUnderTest.Today, RulesetOne.Instance, 1).People!.Records.ToList();

        Assert.InRange(people.Count(person => person.Boards == "named"), 130, 190);
        Assert.InRange(people.Count(person => person.Boards == "pseudonym"), 10, 35);
        Assert.InRange(people.Count(person => person.Boards == "hidden"), 10, 35);
    }

    private static DateOnly Day(EntryRecord entry) => DateOnly.Parse(entry.Day, CultureInfo.InvariantCulture);
}
