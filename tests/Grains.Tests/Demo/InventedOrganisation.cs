using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Recognition;
using Readiness.Grains.Demo;
using Readiness.Grains.Imports;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Recognition;
using Readiness.Grains.Tests.Imports;
using Readiness.Silo.Storage.Activities;
using Xunit;

namespace Readiness.Grains.Tests.Demo;

public sealed class InventedOrganisation
{
    public static TheoryData<DateOnly> DaysOfAWeek => [.. Enumerable.Range(0, 7).Select(day => StoresUnderTest.Today.AddDays(day))];

    [Fact]
    public async Task It_is_imported_without_a_refusal_and_only_once()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        var demo = Demo(stores);

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
    public async Task Most_wait_for_a_few_answers_of_theirs_and_nobody_for_very_many()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await Demo(stores).SeedAsync(progress: null, CancellationToken.None);
        var counterparts = new CounterpartStore(stores.Database, stores.Ledgers, stores.Rulesets);
        var asked = new List<int>();
        foreach (var person in await stores.EveryoneAsync())
        {
            asked.Add(await counterparts.CountAskedAsync(person.Id, Confirmation.OpenSince(StoresUnderTest.Today), CancellationToken.None));
        }

        Assert.True(asked.Count(count => count is >= 2 and <= 6) > asked.Count * 0.6, string.Join(' ', asked.Order()));
        Assert.InRange(asked.Max(), 5, 15);
    }

    [Fact]
    public async Task Thanks_of_recent_weeks_are_in_the_feed_of_each_team_and_in_both_ledgers_and_leave_this_week_s_to_give()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await Demo(stores).SeedAsync(progress: null, CancellationToken.None);
        var logged = (await stores.RowsAsync()).Select(row => (row.Person, row.Entry)).ToHashSet();
        var given = new List<ThanksRow>();
        foreach (var team in (await stores.EveryoneAsync()).Select(person => person.Team!.Value).Distinct())
        {
            var feed = await stores.Thanks.OfTeamAsync(team, null, 100, CancellationToken.None);
            Assert.InRange(feed.Count, 2, 12);
            given.AddRange(feed);
        }

        Assert.All(given, thanks =>
        {
            Assert.NotEqual(thanks.Giver, thanks.Receiver);
            Assert.Contains((thanks.Receiver, $"thanks-{thanks.ThanksId:D}-received"), logged);
            Assert.Contains((thanks.Giver, $"thanks-{thanks.ThanksId:D}-given"), logged);
            Assert.InRange(IsoWeek.Of(StoresUnderTest.Today).Index - Week(thanks), 1, 4);
        });
        Assert.All(given.GroupBy(thanks => (thanks.Giver, Week(thanks))), week => Assert.True(week.Count() <= ThanksRules.PerWeek));

        int Week(ThanksRow thanks) => IsoWeek.Of(stores.Calendar.At(thanks.At).Today).Index;
    }

    [Fact]
    public async Task About_every_fifth_offers_to_mentor()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await Demo(stores).SeedAsync(progress: null, CancellationToken.None);

        var offers = await stores.Mentorships.CandidatesAsync(CancellationToken.None);

        Assert.InRange(offers.Count, 20, 60);
        Assert.All(offers, offer => Assert.NotEmpty(offer.Offer.Topics));
    }

    [Fact]
    public async Task An_activity_was_logged_on_its_day()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await Demo(stores).SeedAsync(progress: null, CancellationToken.None);

        Assert.All(await stores.RowsAsync(), row => Assert.Equal(row.Day, stores.Calendar.At(LedgerCodec.RecordedAt(row)).Today));
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

    private static DemoOrganisation Demo(StoresUnderTest stores) => new(stores.Import(), stores.People, stores.Thanks, stores.Mentorships, stores.Calendar, stores.Rulesets);

    private static DateOnly Day(EntryRecord entry) => DateOnly.Parse(entry.Day, CultureInfo.InvariantCulture);
}
