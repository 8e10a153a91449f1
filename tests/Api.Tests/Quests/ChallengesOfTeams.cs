using System.Text.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Streams;

namespace Readiness.Api.Tests.Quests;

/// <summary>Team challenges: set by who leads, seen by the team, moved by its board.</summary>
public sealed class ChallengesOfTeams(DevelopmentServer server)
{
    private const string Set =
        "mutation ($input: TeamChallengeInput!) { setTeamChallenge(input: $input) { challenge { id title points target reached from to } refusal { code field } } }";

    private const string End = "mutation ($team: ID!, $id: ID!) { endTeamChallenge(team: $team, id: $id) { challenge { id } refusal { code field } } }";
    private const string Read = "query ($team: ID!) { teamChallenges(team: $team) { id points } }";
    private const string Live = "subscription ($team: ID!) { teamChallengesChanged(team: $team) { id points reached } }";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_manager_sets_one_and_an_open_page_of_the_team_follows_its_points_until_it_is_reached()
    {
        using var member = await server.SignInAsync("Live D");
        using var leader = await server.SignInAsync(Cast.Top);
        var team = await TeamAsync(member);
        using var events = await BoardEvents.OpenAsync(member, Live, new { team });
        await events.ResultAsync(Soon);
        var id = Guid.NewGuid().ToString();

        var outcome = await SetAsync(leader, team, id, target: 1);

        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("refusal").ValueKind);
        await events.UntilAsync(result => result.Contains(id, StringComparison.Ordinal), Soon);
        await member.LogAsync("share-resource", server.Today.AddDays(-1));
        await member.LogAsync("share-resource", server.Today);
        await events.UntilAsync(result => result.Contains("\"reached\":true", StringComparison.Ordinal), Soon);
        Assert.Equal(JsonValueKind.Null, (await EndAsync(leader, team, id)).GetProperty("refusal").ValueKind);
    }

    [Fact]
    public async Task The_same_challenge_again_is_set_once_and_another_under_its_id_is_refused()
    {
        using var leader = await server.SignInAsync(Cast.Top);
        using var member = await server.SignInAsync("Page A");
        var team = await TeamAsync(member);
        var id = Guid.NewGuid().ToString();

        await SetAsync(leader, team, id, target: 50);
        var again = await SetAsync(leader, team, id, target: 50);
        var other = await SetAsync(leader, team, id, target: 60);

        Assert.Equal(id, again.GetProperty("challenge").GetProperty("id").GetString());
        Assert.Equal("CHALLENGE_CHANGED", other.GetProperty("refusal").GetProperty("code").GetString());
        Assert.Single((await member.DataAsync(Read, new { team })).GetProperty("teamChallenges").EnumerateArray(), challenge => challenge.GetProperty("id").GetString() == id);
    }

    [Fact]
    public async Task Whoever_leads_nobody_of_the_team_can_set_and_end_nothing()
    {
        using var member = await server.SignInAsync("Page B");
        var team = await TeamAsync(member);

        Assert.Equal("TEAM_NOT_LED", (await SetAsync(member, team, "mine", 5)).GetProperty("refusal").GetProperty("code").GetString());
        Assert.Equal("TEAM_NOT_LED", (await EndAsync(member, team, "mine")).GetProperty("refusal").GetProperty("code").GetString());
        Assert.Equal("TEAM_NOT_LED", (await SetAsync(member, "no-team", "mine", 5)).GetProperty("refusal").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Challenges_of_a_team_one_is_not_of_look_like_those_of_no_team()
    {
        using var stranger = await server.SignInAsync(Cast.Watcher);
        using var member = await server.SignInAsync("Page C");
        var team = await TeamAsync(member);

        Assert.Equal(JsonValueKind.Null, (await stranger.DataAsync(Read, new { team })).GetProperty("teamChallenges").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await stranger.DataAsync(Read, new { team = Guid.NewGuid() })).GetProperty("teamChallenges").ValueKind);
        using var events = await BoardEvents.OpenAsync(stranger, Live, new { team });
        Assert.Contains("NOT_ALLOWED", await events.ResultAsync(Soon), StringComparison.Ordinal);
    }

    private static async Task<string> TeamAsync(Session session) =>
        (await session.DataAsync("{ me { team { id } } }")).GetProperty("me").GetProperty("team").GetProperty("id").GetString()!;

    private static async Task<JsonElement> SetAsync(Session session, string team, string id, int target) =>
        (await session.DataAsync(Set, new { input = new { id, team, title = "A good week", measure = "TOTAL", period = "QUARTER", target } })).GetProperty("setTeamChallenge");

    private static async Task<JsonElement> EndAsync(Session session, string team, string id) =>
        (await session.DataAsync(End, new { team, id })).GetProperty("endTeamChallenge");
}
