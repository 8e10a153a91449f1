using System.Net;
using System.Net.Http.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Streams;

namespace Readiness.Api.Tests.Identity;

/// <summary>A stream that is open when its session ends.</summary>
public sealed class OpenStreams(DevelopmentServer server)
{
    private const string Quiet = "subscription { leaderboardChanged(scope: ORGANISATION, period: ALL_TIME, measure: PAYING_IT_FORWARD) { memberCount } }";
    private const string Own = "subscription { standingChanged { standing { points } } }";
    private static readonly TimeSpan Making = TimeSpan.FromSeconds(20);

    /// <summary>Fifteen seconds and what a busy machine adds.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task It_ends_with_the_next_event_and_tells_nothing_of_it()
    {
        var name = server.Spare();
        using var reader = await server.SignInAsync(name);
        using var elsewhere = await server.SignInAsync(name);
        using var events = await BoardEvents.OpenAsync(reader, Own);
        await events.ResultAsync(Making);

        await EndOthersAsync(elsewhere);
        await elsewhere.LogAsync("join-group", server.Today);

        var told = await events.ResultAsync(Making);
        Assert.Contains("UNAUTHENTICATED", told, StringComparison.Ordinal);
        Assert.DoesNotContain("points", told, StringComparison.Ordinal);
        await AssertEndedAsync(events);
    }

    [Fact]
    public async Task It_ends_within_fifteen_seconds_when_nothing_happens()
    {
        var name = server.Spare();
        using var reader = await server.SignInAsync(name);
        using var elsewhere = await server.SignInAsync(name);
        using var events = await BoardEvents.OpenAsync(reader, Quiet);
        await events.ResultAsync(Making);

        await EndOthersAsync(elsewhere);

        Assert.Contains("UNAUTHENTICATED", await events.ResultAsync(Heartbeat), StringComparison.Ordinal);
        await AssertEndedAsync(events);
    }

    private static async Task EndOthersAsync(Session session)
    {
        using var ended = await session.Http.PostAsJsonAsync("/account/sessions/end-others", new { });
        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
    }

    private static async Task AssertEndedAsync(BoardEvents events)
    {
        Assert.Equal("event: complete\ndata: {}\n", await events.BlockAsync(Making));
        Assert.Null(await events.BlockAsync(Making));
    }
}
