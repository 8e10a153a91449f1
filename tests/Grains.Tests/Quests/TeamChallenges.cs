using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Quests;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Readiness.Support;
using Xunit;

namespace Readiness.Grains.Tests.Quests;

/// <summary>What a team's challenges promise. Today is Wednesday, 18 March 2026.</summary>
public sealed class TeamChallenges
{
    private static readonly Guid Team = Guid.CreateVersion7();

    [Theory]
    [CombinatorialDatabases]
    public async Task A_manager_sets_one_the_team_sees_it_grow_and_it_is_there_after_a_restart(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ceo, lead, ana, ben) = await TeamAsync(host);
        await host.LogAsync(ana, "e-1");

        var set = await host.Challenges(Team).SetAsync(new SetTeamChallenge(lead, "c-1", "Forty points", Measure.Total, Period.Week, 40));
        await host.LogAsync(ben, "e-1");

        Assert.Equal(("Forty points", new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 22), 40), (set.Challenge!.Title, set.Challenge.From, set.Challenge.To, set.Challenge.Target));
        await Eventually.TrueAsync(
            async () => (await host.Challenges(Team).ReadAsync(ana))! is [{ Points: 40, Reached: true }], TimeSpan.FromSeconds(10), () => "both activities");
        await host.DeactivateAllAsync();
        Assert.Equal([("c-1", 40, true)], (await host.Challenges(Team).ReadAsync(ceo))!.Select(challenge => (challenge.Id, challenge.Points, challenge.Reached)));
    }

    [Fact]
    public async Task Only_the_team_and_whoever_leads_its_people_see_them_and_only_leaders_set_and_end_them()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ceo, lead, ana, _) = await TeamAsync(host);
        var stranger = await host.AddPersonAsync("Stranger");
        var grain = host.Challenges(Team);
        SetTeamChallenge Command(Guid by) => new(by, "c-1", "Forty points", Measure.Mentoring, Period.Month, 40);

        Assert.Equal("TEAM_NOT_LED", (await grain.SetAsync(Command(ana))).Refusal!.Code);
        Assert.Equal("TEAM_NOT_LED", (await grain.SetAsync(Command(stranger))).Refusal!.Code);
        Assert.Equal("TEAM_NOT_LED", (await host.Challenges(Guid.CreateVersion7()).SetAsync(Command(lead))).Refusal!.Code);
        Assert.Null((await grain.SetAsync(Command(lead))).Refusal);
        Assert.Equal("c-1", (await grain.SetAsync(Command(ceo))).Challenge!.Id);
        Assert.Equal("TEAM_NOT_LED", (await grain.EndAsync(ana, "c-1")).Refusal!.Code);

        Assert.Null(await grain.ReadAsync(stranger));
        Assert.Null(await host.Challenges(Guid.CreateVersion7()).ReadAsync(ana));
        Assert.All([ceo, lead, ana], viewer => Assert.Single(grain.ReadAsync(viewer).GetAwaiter().GetResult()!));
        Assert.Equal(host.Today, (await grain.EndAsync(ceo, "c-1")).Challenge!.To);
        Assert.Equal("CHALLENGE_UNKNOWN", (await grain.EndAsync(ceo, "c-2")).Refusal!.Code);
    }

    [Fact]
    public async Task Points_are_those_of_whoever_is_on_the_board_of_the_team()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (_, lead, ana, ben) = await TeamAsync(host);
        var board = host.BoardOf(Team);
        await host.LogAsync(ana, "e-1");
        await host.LogAsync(ben, "e-1", "share-resource");
        await host.LogAsync(lead, "e-1");
        Assert.Equal((25, 20, 5), await PointsAsync());

        await host.Person(ben).SetPresenceAsync(BoardPresence.Hidden, null);
        Assert.Equal((20, 20, 0), await PointsAsync());
        await host.Person(ana).RetractAsync("e-1", null);
        await Eventually.TrueAsync(async () => await PointsAsync() == (0, 0, 0), TimeSpan.FromSeconds(10), () => "the retraction");
        Assert.Equal(0, await host.BoardOf(Guid.CreateVersion7()).PointsAsync(Measure.Total, Period.Week, host.Today));

        async Task<(int, int, int)> PointsAsync() => (
            await board.PointsAsync(Measure.Total, Period.Week, host.Today),
            await board.PointsAsync(Measure.Networking, Period.Month, host.Today),
            await board.PointsAsync(Measure.GivingBack, Period.Quarter, host.Today));
    }

    /// <summary>Ana and Ben are the team; their lead is not of it, and reports to the chief.</summary>
    private static async Task<(Guid Chief, Guid Lead, Guid Ana, Guid Ben)> TeamAsync(GrainHost host)
    {
        var (chief, lead) = (await host.AddPersonAsync("Chief"), await host.AddPersonAsync("Lead"));
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        var people = host.Services.GetRequiredService<IPeopleStore>();
        var rows = await people.FindAsync([lead, ana, ben], CancellationToken.None);
        await people.SaveAsync(
            [.. rows.Select(row => row.Id == lead ? row with { ReportsTo = chief } : row with { ReportsTo = lead, Team = Team, TeamName = "Payments" })],
            CancellationToken.None);
        return (chief, lead, ana, ben);
    }
}
