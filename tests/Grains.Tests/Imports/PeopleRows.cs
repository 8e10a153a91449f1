using Readiness.Domain.Boards;
using Xunit;

namespace Readiness.Grains.Tests.Imports;

public sealed class PeopleRows
{
    [Fact]
    public async Task Everyone_comes_with_team_levels_and_a_manager_who_stands_further_down()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync("""
            ana@example.org,Ana Costa,Engineer,Professional,Senior,Payments,ben@example.org,named,
            ben@example.org,Ben Åström,Payments lead,Lead,Principal,Payments,,pseudonym,Walker 7
            """);

        Assert.Equal((2, 0, 0), imported.Counts);
        var (ana, ben) = (await stores.PersonAsync("ana@example.org"), await stores.PersonAsync("ben@example.org"));
        Assert.Equal(("Ana Costa", "Engineer", "Professional", "Senior", "Payments", ben.Id), (ana.Name, ana.Title, ana.LevelName, ana.TargetLevel, ana.TeamName, ana.ReportsTo));
        Assert.Equal(((int)BoardPresence.Named, null), (ana.Presence, ana.Pseudonym));
        Assert.Equal(((int)BoardPresence.Pseudonym, "Walker 7"), (ben.Presence, ben.Pseudonym));
        Assert.Null(ben.ReportsTo);
        Assert.Equal(ana.Team, ben.Team);
    }

    [Fact]
    public async Task A_manager_at_the_very_end_of_a_long_file_is_found()
    {
        const int Many = 2500;
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync(
            string.Join('\n', Enumerable.Range(0, Many).Select(n => $"p{n}@example.org,P{n},,,,,p{n + 1}@example.org,named,")) + $"\np{Many}@example.org,Top,,,,,,named,");

        Assert.Equal((Many + 1, 0, 0), imported.Counts);
        Assert.Equal((await stores.PersonAsync("p1@example.org")).Id, (await stores.PersonAsync("p0@example.org")).ReportsTo);
    }

    [Fact]
    public async Task A_row_that_changed_brings_the_person_up_to_date_but_leaves_how_they_are_shown_to_them()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("""
            ana@example.org,Ana Costa,Engineer,Professional,Senior,Payments,ben@example.org,pseudonym,Walker 7
            ben@example.org,Ben Berg,,,,,,named,
            """);
        var before = await stores.PersonAsync("ana@example.org");

        var imported = await stores.ImportAsync("""
            ANA@example.org,Ana Costa Lima,Senior engineer,Senior,Lead,Search,,named,
            ben@example.org,Ben Berg,,,,,,hidden,
            """);

        Assert.Equal((1, 1, 0), imported.Counts);
        var after = await stores.PersonAsync("ana@example.org");
        Assert.Equal(before with { Name = "Ana Costa Lima", Title = "Senior engineer", LevelName = "Senior", TargetLevel = "Lead", Team = after.Team, TeamName = "Search", ReportsTo = null }, after);
        Assert.Equal((int)BoardPresence.Named, (await stores.PersonAsync("ben@example.org")).Presence);
    }

    [Fact]
    public async Task The_second_row_of_a_person_is_repeated_when_it_says_the_same_and_refused_when_not()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync("""
            ana@example.org,Ana Costa,,,,,,named,
            Ana@Example.org, Ana Costa ,,,,,,named,
            ana@example.org,Anna Costa,,,,,,named,
            """);

        Assert.Equal((1, 1, 1), imported.Counts);
        Assert.Equal(["people.csv,4,ana@example.org,PERSON_CHANGED"], imported.Refusals);
        Assert.Equal("Ana Costa", Assert.Single(await stores.EveryoneAsync()).Name);
    }

    [Fact]
    public async Task Whoever_has_no_manager_here_is_refused_and_so_is_everyone_below()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync("""
            dan@example.org,Dan,,,,,cat@example.org,named,
            cat@example.org,Cat,,,,,ben@example.org,named,
            ben@example.org,Ben,,,,,nobody@example.org,named,
            ana@example.org,Ana,,,,,,named,
            """);

        Assert.Equal((1, 0, 3), imported.Counts);
        Assert.Equal(
            ["people.csv,2,dan@example.org,MANAGER_UNKNOWN", "people.csv,3,cat@example.org,MANAGER_UNKNOWN", "people.csv,4,ben@example.org,MANAGER_UNKNOWN"],
            imported.Refusals);
        Assert.Equal("Ana", Assert.Single(await stores.EveryoneAsync()).Name);
    }

    [Fact]
    public async Task A_ring_of_managers_is_refused_and_named_and_those_below_have_no_manager()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync("""
            ana@example.org,Ana,,,,,ben@example.org,named,
            ben@example.org,Ben,,,,,cat@example.org,named,
            cat@example.org,Cat,,,,,ana@example.org,named,
            dan@example.org,Dan,,,,,ana@example.org,named,
            eve@example.org,Eve,,,,,eve@example.org,named,
            """);

        Assert.Equal(
            [
                "people.csv,2,ana@example.org,MANAGER_CYCLE", "people.csv,3,ben@example.org,MANAGER_CYCLE", "people.csv,4,cat@example.org,MANAGER_CYCLE",
                "people.csv,5,dan@example.org,MANAGER_UNKNOWN", "people.csv,6,eve@example.org,MANAGER_CYCLE",
            ],
            imported.Refusals);
        Assert.Contains("ana@example.org → ben@example.org → cat@example.org → ana@example.org", imported.Rejects, StringComparison.Ordinal);
        Assert.Empty(await stores.EveryoneAsync());
    }

    [Fact]
    public async Task A_ring_that_closes_over_people_who_are_here_already_is_refused()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("""
            ana@example.org,Ana,,,,,ben@example.org,named,
            ben@example.org,Ben,,,,,,named,
            """);

        var imported = await stores.ImportAsync("ben@example.org,Ben,Lead,,,,ana@example.org,named,");

        Assert.Equal(["people.csv,2,ben@example.org,MANAGER_CYCLE"], imported.Refusals);
        var ben = await stores.PersonAsync("ben@example.org");
        Assert.Equal((null, null), (ben.Title, ben.ReportsTo));
    }

    [Fact]
    public async Task A_ring_that_comes_of_another_row_being_refused_is_refused_too()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("""
            ana@example.org,Ana,,,,,ben@example.org,named,
            ben@example.org,Ben,,,,,,named,
            """);

        // Ana's row falls, so she still reports to Ben, who therefore cannot report to her.
        var imported = await stores.ImportAsync("""
            ana@example.org,Ana,,,,,ana@example.org,named,
            ben@example.org,Ben,,,,,ana@example.org,named,
            """);

        Assert.Equal(["people.csv,2,ana@example.org,MANAGER_CYCLE", "people.csv,3,ben@example.org,MANAGER_CYCLE"], imported.Refusals);
        Assert.Null((await stores.PersonAsync("ben@example.org")).ReportsTo);
    }

    [Fact]
    public async Task Two_people_can_change_places()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("""
            ana@example.org,Ana,,,,,ben@example.org,named,
            ben@example.org,Ben,,,,,,named,
            """);

        var imported = await stores.ImportAsync("""
            ben@example.org,Ben,,,,,ana@example.org,named,
            ana@example.org,Ana,,,,,,named,
            """);

        Assert.Equal((2, 0, 0), imported.Counts);
        Assert.Equal((await stores.PersonAsync("ana@example.org")).Id, (await stores.PersonAsync("ben@example.org")).ReportsTo);
    }

    [Fact]
    public async Task Nobody_comes_under_anothers_name_or_pseudonym()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("""
            ana@example.org,Ana Costa,,,,,,pseudonym,Walker 7
            ben@example.org,Ben Berg,,,,,,named,
            """);

        var imported = await stores.ImportAsync("""
            cat@example.org,Cat,,,,,,pseudonym,walker 7
            dan@example.org,Dan,,,,,,pseudonym,BEN BERG
            eve@example.org,Eve,,,,,,pseudonym,Fay
            fay@example.org,Fay,,,,,,pseudonym,Fay
            gus@example.org,Gus,,,,,,pseudonym,Otter
            hal@example.org,Hal,,,,,,pseudonym,Otter
            """);

        Assert.Equal(
            [
                "people.csv,2,cat@example.org,PSEUDONYM_TAKEN", "people.csv,3,dan@example.org,PSEUDONYM_TAKEN",
                "people.csv,4,eve@example.org,PSEUDONYM_TAKEN", "people.csv,7,hal@example.org,PSEUDONYM_TAKEN",
            ],
            imported.Refusals);
        Assert.Equal(["Fay", "Otter"], (await stores.EveryoneAsync()).Where(person => person.Name is "Fay" or "Gus").Select(person => person.Pseudonym));
    }

    [Theory]
    [InlineData("no address,Ana,,,,,,named,", "EMAIL_INVALID")]
    [InlineData("ana@example.org,  ,,,,,,named,", "NAME_INVALID")]
    [InlineData("ana@example.org,Ana,,,,,,everywhere,", "PRESENCE_INVALID")]
    [InlineData("ana@example.org,Ana,,,,,,pseudonym,", "PSEUDONYM_INVALID")]
    [InlineData("ana@example.org,Ana,,,,,named,", "ROW_INVALID")]
    [InlineData("ana@example.org,\"Ana\" Costa,,,,,,named,", "ROW_INVALID")]
    public async Task A_row_that_is_wrong_is_refused_with_its_reason(string row, string code)
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync(row);

        Assert.Equal((0, 0, 1), imported.Counts);
        Assert.EndsWith(code, Assert.Single(imported.Refusals), StringComparison.Ordinal);
        Assert.Empty(await stores.EveryoneAsync());
    }
}
