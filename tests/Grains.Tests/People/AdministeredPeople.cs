using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.People;
using Readiness.Contracts.Reviews;
using Readiness.Grains.People;
using Readiness.Grains.Reviews;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.People.Office;

namespace Readiness.Grains.Tests.People;

/// <summary>What admins do, on either database: who may, all or nothing, written down, and holding from the next request on.</summary>
public sealed class AdministeredPeople
{
    [Theory]
    [CombinatorialDatabases]
    public async Task To_whoever_is_no_admin_nobody_and_no_team_exists(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        var administration = office.Administration;

        Assert.Null(await administration.PeopleAsync(new AdminPeopleQuery(Mona, null, null, null, 10, null)));
        Assert.Null(await administration.TeamsAsync(Mona));
        Assert.Null(await administration.ActsAsync(Mona, null, 10, null));
        Assert.Null(await administration.ImportAsync(new ImportPeople(Mona, "email,name\n"u8.ToArray(), false, false, false, null)));
        Assert.Null(await administration.ImportAsync(new ImportPeople(Mona, "email,name\n"u8.ToArray(), false, false, false, "any")));
        Assert.Equal("PERSON_UNKNOWN", await office.ChangeAsync(Olga, change => change with { Active = false }, by: Mona));
        Assert.Equal("PERSON_UNKNOWN", await office.ChangeAsync(Guid.NewGuid(), change => change with { Active = false }, by: Mona));
        Assert.Equal("PERSON_UNKNOWN", await office.ChangeAsync(Guid.NewGuid(), change => change with { Active = false }));
        Assert.Equal("TEAM_UNKNOWN", (await administration.ChangeTeamAsync(new ChangeTeam(Mona, null, "Quality", null))).Refusal!.Code);
        Assert.True((await office.PersonAsync(Olga)).Active);
        Assert.Empty(await office.ActsAsync());
    }

    [Fact]
    public async Task What_an_admin_reads_of_somebody_is_told_to_them()
    {
        await using var office = await OpenAsync(DatabaseKind.Sqlite);

        await office.PersonAsync(Olga);
        await office.Host.Services.GetRequiredService<LookLog>().FlushAsync(CancellationToken.None);

        var look = Assert.Single((await office.Host.Grain<ILooksGrain>("looks").ReadAsync(Olga, Olga, 10, null))!.Looks);
        Assert.Equal(("Vera", LookKind.Administration), (look.Viewer.Name, look.Kind));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Admins_who_take_the_role_from_each_other_or_deactivate_each_other_leave_one(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        for (var round = 0; round < 8; round++)
        {
            var (one, other) = await office.Administration.IsAdminAsync(Vera, Vera) ? (Vera, Olga) : (Olga, Vera);
            await office.ChangeAsync(Mona, change => change with { Manager = "" }, by: one);
            await office.ChangeAsync(other, change => change with { Active = true }, by: one);
            await office.ChangeAsync(other, change => change with { Admin = true }, by: one);

            Func<ChangePerson, ChangePerson> takes = round % 2 == 0 ? change => change with { Admin = false } : change => change with { Active = false };
            var outcomes = await Task.WhenAll(office.ChangeAsync(one, takes, by: other), office.ChangeAsync(other, takes, by: one));

            Assert.Equal([null, "PERSON_UNKNOWN"], outcomes.Order(StringComparer.Ordinal));
            Assert.NotEqual(await office.Administration.IsAdminAsync(Vera, Vera), await office.Administration.IsAdminAsync(Olga, Olga));
        }
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_file_is_carried_out_as_it_was_previewed_or_not_at_all(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        const string Rows = "olga@example.org,Olga Łęcka,Search,vera@example.org\ncleo@example.org,Cleo,Mobile,olga@example.org\nmona@example.org,Mona,Search,vera@example.org\n";
        var preview = await office.PreviewAsync(Rows);
        Assert.Equal((1, 1, 1, false), (preview.Added, preview.Changed, preview.Unchanged, preview.Done));

        await office.ChangeAsync(Ben, change => change with { Title = "Engineer" });
        Assert.Equal("PREVIEW_OUTDATED", (await office.ApplyAsync(Rows, preview.Fingerprint!)).Refusal!.Code);
        Assert.Equal("Olga", (await office.PersonAsync(Olga)).Name);

        var again = await office.PreviewAsync(Rows);
        Assert.Equal("PREVIEW_OUTDATED", (await office.ApplyAsync(Rows + "dov@example.org,Dov,Mobile,\n", again.Fingerprint!)).Refusal!.Code);
        Assert.Equal("PREVIEW_OUTDATED", (await office.ApplyAsync(Rows, again.Fingerprint!, deactivateMissing: true)).Refusal!.Code);
        Assert.True((await office.ApplyAsync(Rows, again.Fingerprint!)).Done);

        var olga = await office.PersonAsync(Olga);
        Assert.Equal(("Olga Łęcka", "Search", "Vera", 1), (olga.Name, olga.Team!.Name, olga.ManagerName, olga.Reports));
        Assert.Equal((0, 0, 3), ((await office.PreviewAsync(Rows)) is var last ? (last.Added, last.Changed, last.Unchanged) : default));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task One_bad_line_keeps_every_line_from_being_carried_out(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        const string Rows = "cleo@example.org,Cleo,Mobile,\nvera@example.org,Vera,Search,ben@example.org\n";

        var preview = await office.PreviewAsync(Rows);
        var applied = await office.ApplyAsync(Rows, preview.Fingerprint!);

        Assert.Equal((3, "MANAGER_CYCLE"), (preview.Refused[0].Line, preview.Refused[0].Refusal.Code));
        Assert.Equal("The reporting line goes round: Vera → Ben → Mona → Vera.", preview.Refused[0].Refusal.Message);
        Assert.Equal((false, 1), (applied.Done, applied.RefusedCount));
        Assert.Equal(4, (await office.Administration.PeopleAsync(new AdminPeopleQuery(Vera, null, null, null, 50, null)))!.People.Length);
        Assert.Empty(await office.ActsAsync());
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Every_change_is_written_down_with_who_and_from_what_to_what(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        var made = (await office.Administration.ChangeTeamAsync(new ChangeTeam(Vera, null, "Quality", null))).Team!.Id;
        await office.ChangeAsync(Olga, change => change with { Team = made.ToString(), Manager = Vera.ToString() });
        await office.ChangeAsync(Mona, change => change with { Active = false, ReportsTo = Olga });
        await office.Administration.NoteAsync(Vera, AccountAct.LinkMade, Ben);

        Assert.Equal(
            [
                "Vera link-made Ben →", "Vera changed Ben manager Mona → Olga", "Vera deactivated Mona →", "Vera changed Olga manager Mona → Vera",
                "Vera changed Olga team Mobile → Quality", "Vera team-made Quality → Quality",
            ],
            await office.ActsAsync());
        Assert.Equal(["Vera link-made Ben →", "Vera changed Ben manager Mona → Olga"], await office.ActsAsync(Ben));
    }

    [Fact]
    public async Task Whatever_shows_an_admin_something_of_a_person_is_a_look_which_that_person_sees()
    {
        await using var office = await OpenAsync(DatabaseKind.Sqlite);
        await office.ChangeAsync(Ben, change => change with { Name = "Benedict" });

        async Task NotesAsync(Func<Task> read)
        {
            office.Host.Clock.Advance(TimeSpan.FromMinutes(10));
            await read();
            var looks = (await office.Host.Grain<ILooksGrain>("looks").ReadAsync(Ben, Ben, 1, null))!.Looks;
            Assert.Equal((LookKind.Administration, office.Host.Clock.GetUtcNow()), (Assert.Single(looks).Kind, looks[0].At));
        }

        await NotesAsync(() => office.Administration.ActsAsync(Vera, null, 10, null));
        await NotesAsync(() => office.PreviewAsync("ben@example.org,Benjamin,Mobile,mona@example.org\n"));
        await NotesAsync(() => office.Administration.LookAsync(Vera, Ben));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Boards_drop_whoever_goes_at_once_and_follow_whoever_moves(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        foreach (var person in new[] { Vera, Mona, Olga, Ben })
        {
            await office.Host.LogAsync(person, $"e-{person:N}");
        }

        await Support.Eventually.TrueAsync(async () => (await office.BoardAsync(office.Host.Board)).Length == 4, TimeSpan.FromSeconds(10), () => "everybody on the board");
        Assert.Equal(["Ben", "Olga"], await office.BoardAsync(office.Host.BoardOf(Mobile)));

        await office.ChangeAsync(Olga, change => change with { Team = Search.ToString() });
        Assert.Equal(["Ben"], await office.BoardAsync(office.Host.BoardOf(Mobile)));
        Assert.Equal(["Mona", "Olga", "Vera"], await office.BoardAsync(office.Host.BoardOf(Search)));

        await office.ChangeAsync(Ben, change => change with { Active = false });
        Assert.Empty(await office.BoardAsync(office.Host.BoardOf(Mobile)));
        Assert.Equal(["Mona", "Olga", "Vera"], await office.BoardAsync(office.Host.Board));

        await office.ChangeAsync(Ben, change => change with { Active = true });
        Assert.Equal(["Ben", "Mona", "Olga", "Vera"], await office.BoardAsync(office.Host.Board));
    }

    [Fact]
    public async Task A_change_holds_on_every_silo_from_the_next_request_on()
    {
        await using var office = await OpenAsync(DatabaseKind.PostgreSql, silos: 2);
        var people = Enumerable.Range(0, 2).Select(silo => office.Host.From(silo).GetGrain<IPeopleGrain>("people")).ToArray();
        foreach (var silo in people)
        {
            Assert.Equal("Mobile", (await silo.FindAsync(Olga))!.Team!.Name);
        }

        await office.ChangeAsync(Olga, change => change with { Team = Search.ToString() });
        Assert.All(await Task.WhenAll(people.Select(silo => silo.FindAsync(Olga))), person => Assert.Equal("Search", person!.Team!.Name));

        await office.Administration.ChangeTeamAsync(new ChangeTeam(Vera, Search, "Finding", null));
        Assert.All(await Task.WhenAll(people.Select(silo => silo.FindAsync(Olga))), person => Assert.Equal("Finding", person!.Team!.Name));

        await office.ChangeAsync(Olga, change => change with { Active = false });
        Assert.All(await Task.WhenAll(people.Select(silo => silo.FindAsync(Olga))), Assert.Null);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_team_is_retired_once_nobody_is_in_it_and_comes_back_by_its_name(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        async Task<string?> Team(Guid? team, string? name, Guid? to = null) => (await office.Administration.ChangeTeamAsync(new ChangeTeam(Vera, team, name, to))).Refusal?.Code;

        Assert.Equal("TEAM_NOT_EMPTY", await Team(Mobile, null));
        Assert.Equal("TEAM_TAKEN", await Team(Mobile, "search"));
        Assert.Equal("TEAM_NAME_INVALID", await Team(Mobile, " "));
        Assert.Null(await Team(Mobile, null, Search));
        Assert.Null(await Team(Mobile, null));
        Assert.Equal("TEAM_RETIRED", await office.ChangeAsync(Olga, change => change with { Team = Mobile.ToString() }));
        Assert.Null(await Team(null, "mobile"));

        var teams = (await office.Administration.TeamsAsync(Vera))!;
        Assert.Equal([(Mobile, "mobile", 0, false), (Search, "Search", 4, false)], teams.Select(team => (team.Id, team.Name, team.People, team.Retired)));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Admins_find_people_by_name_address_team_and_status_page_by_page(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        await office.ChangeAsync(Ben, change => change with { Active = false });
        async Task<string[]> Find(string? search = null, Guid? team = null, PersonStatus? status = null, int first = 10, string? after = null) =>
            [.. (await office.Administration.PeopleAsync(new AdminPeopleQuery(Vera, search, team, status, first, after)))!.People.Select(person => person.Name)];

        Assert.Equal(["Ben", "Mona", "Olga", "Vera"], await Find());
        Assert.Equal(["Mona"], await Find("mon"));
        Assert.Equal(["Olga"], await Find("OLGA@EX"));
        Assert.Equal(["Ben", "Olga"], await Find(team: Mobile));
        Assert.Equal(["Ben"], await Find(status: PersonStatus.Inactive));
        Assert.Equal(["Vera"], await Find(status: PersonStatus.Admin));
        var page = (await office.Administration.PeopleAsync(new AdminPeopleQuery(Vera, null, null, null, 3, null)))!;
        Assert.True(page.HasNextPage);
        Assert.Equal(["Vera"], await Find(after: page.Cursors[^1]));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task An_address_with_letters_outside_ASCII_is_given_to_nobody_however_it_is_spelled(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        foreach (var email in new[] { "Ärger@x.example", "Ärger@x.example", "ärger@x.example" })
        {
            Assert.Equal("EMAIL_NOT_PLAIN", await office.AddAsync(email));
            Assert.Equal("EMAIL_NOT_PLAIN", await office.ChangeAsync(Olga, change => change with { Email = email }));
            Assert.NotNull((await office.Host.Services.GetRequiredService<NewPerson>().FindOrCreateAsync(email, "Anna", CancellationToken.None)).Refusal);
        }

        Assert.Null(await office.AddAsync("Anger@x.example"));
        Assert.Equal("EMAIL_TAKEN", await office.AddAsync("ANGER@X.example"));
        Assert.Equal(5, (await office.Administration.PeopleAsync(new AdminPeopleQuery(Vera, null, null, null, 50, null)))!.People.Length);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Whoever_has_such_an_address_from_before_is_found_by_its_spelling_and_can_be_changed(DatabaseKind database)
    {
        await using var office = await OpenAsync(database);
        var store = office.Host.Services.GetRequiredService<IPeopleStore>();
        var anna = await office.FromBeforeAsync("Ärger@x.example");

        Assert.Equal(anna, (await store.FindByEmailAsync("Ärger@x.example", CancellationToken.None))!.Id);
        Assert.Equal(anna, (await store.FindByEmailAsync("ÄRGER@X.example", CancellationToken.None))!.Id);
        Assert.Equal(anna, Assert.Single(await store.FindByEmailsAsync(["ÄRGER@x.example", "nobody@x.example"], CancellationToken.None)).Id);
        Assert.Equal(anna, Assert.Single((await office.Administration.PeopleAsync(new AdminPeopleQuery(Vera, "Ärger@", null, null, 10, null)))!.People).Id);
        Assert.Equal("EMAIL_TAKEN", await office.AddAsync("Ärger@x.example"));
        Assert.Null(await office.ChangeAsync(anna, change => change with { Title = "Engineer" }));
        const string Row = "Ärger@x.example,Änne,Search,vera@example.org\n";
        Assert.True((await office.ApplyAsync(Row, (await office.PreviewAsync(Row)).Fingerprint!)).Done);
        Assert.Equal(("Änne", "Engineer", "Ärger@x.example"), (await office.PersonAsync(anna)) is var now ? (now.Name, now.Title, now.Email) : default);
        Assert.Null(await office.ChangeAsync(anna, change => change with { Email = "aerger@x.example" }));
    }

    /// <summary>Which PostgreSQL never took for two.</summary>
    [Fact]
    public async Task Of_two_from_before_whose_addresses_differ_in_the_case_of_an_umlaut_a_file_changes_the_one_it_spells()
    {
        await using var office = await OpenAsync(DatabaseKind.Sqlite);
        var (upper, lower) = (await office.FromBeforeAsync("Ärger@x.example"), await office.FromBeforeAsync("ärger@x.example"));
        const string Row = "ÄRGER@x.example,Änne,Mobile,mona@example.org\n";

        Assert.True((await office.ApplyAsync(Row, (await office.PreviewAsync(Row)).Fingerprint!)).Done);

        Assert.Equal(("Änne", "Anna"), ((await office.PersonAsync(upper)).Name, (await office.PersonAsync(lower)).Name));
    }
}
