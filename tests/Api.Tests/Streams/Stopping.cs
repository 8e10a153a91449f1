using System.Diagnostics;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Streams;

/// <summary>A server that is told to stop while people watch boards.</summary>
public sealed class Stopping
{
    private const int Watchers = 20;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task It_stops_within_ten_seconds_and_tells_no_stream_that_it_is_complete()
    {
        await using var server = new DevelopmentServer();
        await server.InitializeAsync();
        using var browser = await server.SignInAsync(Cast.Peer);
        var streams = new List<BoardEvents>();
        for (var watcher = 0; watcher < Watchers; watcher++)
        {
            streams.Add(await BoardEvents.OpenAsync(browser, "subscription { leaderboardChanged(scope: ORGANISATION) { memberCount } }"));
            await streams[watcher].ResultAsync(Soon);
        }

        var watch = Stopwatch.StartNew();
        var exitCode = await server.Process.StopAsync(MostTime);

        Assert.Equal(0, exitCode);
        Assert.True(watch.Elapsed <= MostTime, $"It took {watch.Elapsed}.");
        foreach (var stream in streams)
        {
            string? block;
            while ((block = await stream.BlockAsync(Soon)) is not null)
            {
                Assert.DoesNotContain("complete", block, StringComparison.Ordinal);
            }

            stream.Dispose();
        }
    }
}
