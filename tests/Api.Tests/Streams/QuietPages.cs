using Microsoft.Extensions.Logging.Abstractions;
using Readiness.Api.Live;

namespace Readiness.Api.Tests.Streams;

/// <summary>What time alone changes shows on an open page of which nobody tells anything.</summary>
public sealed class QuietPages
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(10);
    private readonly HandClock _clock = new();

    [Fact]
    public async Task A_page_is_read_anew_a_minute_after_it_was_read_last()
    {
        using var feed = new Feed(_clock, TimeSpan.FromMinutes(1));
        await feed.StartAsync(CancellationToken.None);
        using var reading = new CancellationTokenSource();
        var page = feed.PulsesAsync("u-1", PulseFeed.AnyInterest, reading.Token).GetAsyncEnumerator(reading.Token);
        Assert.True(await page.MoveNextAsync());

        var next = page.MoveNextAsync().AsTask();
        for (var seconds = 10; seconds < 60; seconds += 10)
        {
            await feed.TickAsync(Tick);
            Assert.False(next.IsCompleted);
        }

        await feed.TickAsync(Tick);
        Assert.True(await next);
        next = page.MoveNextAsync().AsTask();
        await feed.TickAsync(Tick);
        Assert.False(next.IsCompleted);
        await LeaveAsync(feed, reading, next);
    }

    [Fact]
    public async Task What_changes_only_when_somebody_does_something_is_left_alone()
    {
        using var feed = new Feed(_clock, TimeSpan.MaxValue);
        await feed.StartAsync(CancellationToken.None);
        using var reading = new CancellationTokenSource();
        var page = feed.PulsesAsync("board-1", PulseFeed.AnyInterest, reading.Token).GetAsyncEnumerator(reading.Token);
        Assert.True(await page.MoveNextAsync());

        var next = page.MoveNextAsync().AsTask();
        await feed.TickAsync(TimeSpan.FromDays(1));

        Assert.False(next.IsCompleted);
        await LeaveAsync(feed, reading, next);
    }

    private static async Task LeaveAsync(Feed feed, CancellationTokenSource reading, Task<bool> next)
    {
        await reading.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        await feed.StopAsync(CancellationToken.None);
    }

    private sealed class Feed(HandClock clock, TimeSpan quiet) : PulseFeed(clock, NullLogger.Instance)
    {
        private readonly SemaphoreSlim _watched = new(0);
        private int _times;

        protected override TimeSpan LongestQuiet => quiet;

        /// <summary>Moves the clock, and returns once the feed has done what it does at each tick.</summary>
        public async Task TickAsync(TimeSpan by)
        {
            await clock.Timed;
            clock.Move(by);
            Assert.True(await _watched.WaitAsync(TimeSpan.FromSeconds(20)));
        }

        protected override Task<bool> WatchAsync(string grain)
        {
            // The first time is the reader's own.
            if (Interlocked.Increment(ref _times) > 1)
            {
                _watched.Release();
            }

            return Task.FromResult(false);
        }
    }
}
