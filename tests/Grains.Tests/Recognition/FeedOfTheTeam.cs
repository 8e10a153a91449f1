using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>Who reads which thanks, and what hiding does. Ana and Ben are the team, Lena leads it, Cleo is beside it.</summary>
public sealed class FeedOfTheTeam
{
    private static readonly Guid Id = new("0195a000-0000-7000-8000-000000000003");

    [Theory, CombinatorialDatabases]
    public async Task Thanks_to_the_team_are_read_by_it_and_by_who_leads_it_the_latest_first(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);
        await GiveAsync(people, people.Ana, people.Ben, "First");
        await GiveAsync(people, people.Cleo, people.Ana, "Second");
        await GiveAsync(people, people.Ana, people.Cleo, "To somebody beside it");

        Assert.Equal(["Second", "First"], await people.TeamAsync(people.Ana));
        Assert.Equal(["Second", "First"], await people.TeamAsync(people.Ben));
        Assert.Equal(["Second", "First"], await people.TeamAsync(people.Lead));
        Assert.Null(await people.Of(people.Cleo).TeamAsync(ThanksHost.Team, 10, null));
        Assert.Null(await people.Of(people.Ana).TeamAsync(Guid.NewGuid(), 10, null));
    }

    [Theory, CombinatorialDatabases]
    public async Task Giver_and_receiver_always_see_their_own(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);
        await GiveAsync(people, people.Ana, people.Ben, "Given");
        await GiveAsync(people, people.Cleo, people.Ana, "Received");
        await GiveAsync(people, people.Cleo, people.Ben, "Of others");

        var mine = await people.Of(people.Ana).MineAsync(10, null);

        Assert.Equal([("Received", false, true), ("Given", true, false)], mine.Thanks.Select(thanks => (thanks.Text, thanks.Given, thanks.Received)));
        Assert.Equal(["Of others", "Received"], await people.MineAsync(people.Cleo));
        Assert.Empty(await people.MineAsync(people.Lead));
    }

    [Theory, CombinatorialDatabases]
    public async Task Either_hides_them_and_undoes_only_their_own_hiding(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);
        await people.GiveAsync(people.Ana, people.Ben, Id);

        Assert.True(await HideAsync(people.Ana, hidden: true));
        Assert.Empty(await people.TeamAsync(people.Lead));
        Assert.True(await HideAsync(people.Ben, hidden: true));
        Assert.True(await HideAsync(people.Ana, hidden: false));
        Assert.True(await HideAsync(people.Ana, hidden: false));
        Assert.Empty(await people.TeamAsync(people.Lead));
        Assert.False(await HideAsync(people.Ben, hidden: false));
        Assert.Single(await people.TeamAsync(people.Lead));
        Assert.Single(await people.MineAsync(people.Ana));

        async Task<bool> HideAsync(Guid by, bool hidden) => (await people.Of(by).HideAsync(Id, hidden)).Thanks!.Hidden;
    }

    [Fact]
    public async Task Nobody_else_hides_them_and_what_is_not_theirs_looks_like_what_is_not_there()
    {
        await using var people = await ThanksHost.StartAsync(DatabaseKind.Sqlite);
        await people.GiveAsync(people.Ana, people.Ben, Id);

        var notTheirs = await people.Of(people.Lead).HideAsync(Id, hidden: true);
        var notThere = await people.Of(people.Lead).HideAsync(Guid.NewGuid(), hidden: true);

        Assert.Equal(("THANKS_UNKNOWN", null), (notTheirs.Refusal!.Code, notTheirs.Thanks));
        Assert.Equal(notThere, notTheirs);
        Assert.Single(await people.TeamAsync(people.Ben));
    }

    [Fact]
    public async Task What_is_given_hidden_never_shows_and_hiding_touches_no_ledger()
    {
        await using var people = await ThanksHost.StartAsync(DatabaseKind.Sqlite);
        await people.GiveAsync(people.Ana, people.Ben, Id, hidden: true);

        Assert.Empty(await people.TeamAsync(people.Ben));
        Assert.Equal(10, Assert.Single(await people.EntriesAsync(people.Ben)).Points);
        await people.Of(people.Ana).HideAsync(Id, hidden: false);
        Assert.Single(await people.TeamAsync(people.Ben));
        Assert.Single(await people.EventsAsync(people.Ben));
    }

    [Fact]
    public async Task Only_those_who_are_of_the_team_now_and_here_are_shown_and_whoever_left_has_no_name()
    {
        await using var people = await ThanksHost.StartAsync(DatabaseKind.Sqlite);
        await GiveAsync(people, people.Cleo, people.Ana, "By somebody who leaves");
        await GiveAsync(people, people.Ana, people.Ben, "To somebody who moves");
        await people.ChangeAsync(people.Cleo, row => row with { Active = false });
        await people.ChangeAsync(people.Ben, row => row with { Team = new Guid(78, 0, 0, new byte[8]), TeamName = "Search" });

        var thanks = Assert.Single((await people.Of(people.Ana).TeamAsync(ThanksHost.Team, 10, null))!.Thanks);
        Assert.Equal(("By somebody who leaves", null, "Ana Costa"), (thanks.Text, thanks.From, thanks.To!.Name));
        Assert.Null(await people.Of(people.Ben).TeamAsync(ThanksHost.Team, 10, null));
        await people.ChangeAsync(people.Ben, row => row with { Team = ThanksHost.Team, TeamName = "Payments" });
        await people.ChangeAsync(people.Ana, row => row with { Active = false });
        Assert.Equal(["To somebody who moves"], await people.TeamAsync(people.Lead));
    }

    [Theory, CombinatorialDatabases]
    public async Task Pages_follow_each_other_without_gap_or_repetition_also_among_those_of_one_instant(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);
        foreach (var giver in new[] { people.Ana, people.Cleo, people.Lead })
        {
            await people.GiveAsync(giver, people.Ben, text: $"One of {giver}");
            await people.GiveAsync(giver, people.Ben, text: $"Two of {giver}");
        }

        await GiveAsync(people, people.Ben, people.Ana, "The latest");
        var all = await people.TeamAsync(people.Ana);

        Assert.Equal((7, "The latest"), (all.Distinct().Count(), all[0]));
        Assert.Equal(all, await ThreeAtATimeAsync((first, after) => people.Of(people.Ana).TeamAsync(ThanksHost.Team, first, after)));
        Assert.Equal(await people.MineAsync(people.Ben), await ThreeAtATimeAsync(async (first, after) => await people.Of(people.Ben).MineAsync(first, after)));
        await Assert.ThrowsAsync<ArgumentException>(() => people.Of(people.Ben).MineAsync(3, "bm8"));
    }

    private static async Task<List<string>> ThreeAtATimeAsync(Func<int, string?, Task<Contracts.Recognition.ThanksPage?>> read)
    {
        var (texts, more, after) = (new List<string>(), true, (string?)null);
        while (more)
        {
            var page = (await read(3, after))!;
            texts.AddRange(page.Thanks.Select(thanks => thanks.Text));
            (more, after) = (page.HasNextPage, page.Cursors[^1]);
        }

        return texts;
    }

    private static async Task GiveAsync(ThanksHost people, Guid giver, Guid receiver, string text)
    {
        people.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null((await people.GiveAsync(giver, receiver, text: text)).Refusal);
    }
}
