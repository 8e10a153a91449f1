using System.Net;
using Readiness.Api.Tests.Boards;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Streams;

/// <summary>Boards over server-sent events, one subscription a connection.</summary>
public sealed class Subscriptions(DevelopmentServer server)
{
    private const string Team =
        "subscription ($team: ID!) { leaderboardChanged(scope: TEAM, team: $team) { memberCount rows(first: 50) { edges { cursor node { name points } } } around { name } } }";

    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(2);

    /// <summary>The first reader of a board waits until it is made.</summary>
    private static readonly TimeSpan Making = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_first_bytes_and_the_first_board_come_at_once()
    {
        using var browser = await server.SignInAsync("Live C");
        await browser.TeamBoardAsync();
        using var events = await BoardEvents.OpenAsync(browser, Team, new { team = await TeamAsync(browser) });

        Assert.Equal(":\n", await events.BlockAsync(AtOnce));
        Assert.Contains("leaderboardChanged", await events.ResultAsync(AtOnce), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_of_somebody_else_shows_within_two_seconds_and_so_does_their_leaving()
    {
        using var browser = await server.SignInAsync("Live A");
        using var other = await server.SignInAsync("Live B");
        using var events = await BoardEvents.OpenAsync(browser, Team, new { team = await TeamAsync(browser) });
        await events.ResultAsync(Making);

        await other.LogAsync("share-resource", server.Today);
        Assert.Contains("\"Live B\"", await events.UntilAsync(result => result.Contains("Live B", StringComparison.Ordinal), AtOnce), StringComparison.Ordinal);

        await other.DataAsync("mutation { setBoardPresence(presence: HIDDEN) { presence } }");
        await events.UntilAsync(result => !result.Contains("Live B", StringComparison.Ordinal), AtOnce);

        await other.LogAsync("join-group", server.Today);
        await other.DataAsync("mutation { setBoardPresence(presence: PSEUDONYM, pseudonym: \"Quiet Fox\") { presence } }");
        var disguised = await events.UntilAsync(result => result.Contains("Quiet Fox", StringComparison.Ordinal), AtOnce);
        Assert.DoesNotContain("Live B", disguised, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_keeps_a_quiet_stream_open()
    {
        using var browser = await server.SignInAsync("Ada Board");
        using var events = await BoardEvents.OpenAsync(browser, "subscription { leaderboardChanged(scope: ORGANISATION, period: ALL_TIME, measure: PAYING_IT_FORWARD) { memberCount } }");
        await events.ResultAsync(Making);

        string? block;
        do
        {
            block = await events.BlockAsync(Heartbeat);
        }
        while (block?.StartsWith("event: next", StringComparison.Ordinal) == true);

        Assert.Equal(":\n", block);
    }

    [Fact]
    public async Task A_subscription_that_is_refused_ends_after_saying_so()
    {
        using var browser = await server.SignInAsync("Live D");
        using var events = await BoardEvents.OpenAsync(browser, Team, new { team = Guid.NewGuid() });

        Assert.Contains("BAD_ARGUMENT", await events.ResultAsync(Making), StringComparison.Ordinal);
        Assert.StartsWith("event: complete", await events.BlockAsync(AtOnce), StringComparison.Ordinal);
        Assert.Null(await events.BlockAsync(AtOnce));
    }

    [Fact]
    public async Task Nobody_subscribes_without_signing_in()
    {
        using var nobody = server.Nobody();
        using var events = await BoardEvents.OpenAsync(nobody, "subscription { leaderboardChanged(scope: ORGANISATION) { memberCount } }");

        Assert.Contains("UNAUTHENTICATED", await events.ResultAsync(Making), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_over_a_stream_is_one_result_and_the_end()
    {
        using var browser = await server.SignInAsync("Live D");
        using var events = await BoardEvents.OpenAsync(browser, "{ me { name } }");

        Assert.Contains("Live D", await events.ResultAsync(Making), StringComparison.Ordinal);
        Assert.StartsWith("event: complete", await events.BlockAsync(AtOnce), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscription_asked_for_as_JSON_is_refused_with_406()
    {
        using var browser = await server.SignInAsync("Live D");

        Assert.Equal(HttpStatusCode.NotAcceptable, (await browser.SendAsync("subscription { leaderboardChanged(scope: ORGANISATION) { memberCount } }")).Status);
    }

    private static async Task<string> TeamAsync(Session session) =>
        (await session.DataAsync("{ me { team { id } } }")).GetProperty("me").GetProperty("team").GetProperty("id").GetString()!;
}
