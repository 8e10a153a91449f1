using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>
/// This host's ear on boards: one observer however many readers there are. A reader gets a pulse when their board
/// changed; pulses that are not taken yet become one.
/// </summary>
public sealed partial class BoardFeed(IGrainFactory grains, ILogger<BoardFeed> logger) : BackgroundService, IBoardWatcher
{
    private static readonly TimeSpan Renew = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Reader, byte>> _boards = new(StringComparer.Ordinal);
    private IBoardWatcher? _self;

    /// <inheritdoc/>
    public Task ChangedAsync(string board, Period[]? periods)
    {
        if (_boards.TryGetValue(board, out var readers))
        {
            foreach (var reader in readers.Keys)
            {
                if (periods is null || periods.Contains(reader.Period))
                {
                    reader.Pulses.Writer.TryWrite(true);
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Pulses for a board until cancelled; the first comes at once, so that nothing is missed before it.</summary>
    internal async IAsyncEnumerable<bool> PulsesAsync(
        string board, Period period, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = new Reader(period);
        var readers = _boards.GetOrAdd(board, _ => []);
        readers[reader] = 0;
        try
        {
            await WatchAsync(board);
            reader.Pulses.Writer.TryWrite(true);
            await foreach (var pulse in reader.Pulses.Reader.ReadAllAsync(cancellation))
            {
                yield return pulse;
            }
        }
        finally
        {
            readers.TryRemove(reader, out _);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Renew);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var (board, readers) in _boards)
            {
                if (readers.IsEmpty)
                {
                    continue;
                }

                try
                {
                    await WatchAsync(board);
                }
                catch (Exception e)
                {
                    LogNotWatched(logger, board, e);
                }
            }
        }
    }

    private Task WatchAsync(string board)
    {
        _self ??= grains.CreateObjectReference<IBoardWatcher>(this);
        return grains.GetGrain<IBoardGrain>(board).WatchAsync(_self);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Board {Board} could not be watched; trying again.")]
    private static partial void LogNotWatched(ILogger logger, string board, Exception exception);

    private sealed class Reader(Period period)
    {
        public Period Period => period;

        public Channel<bool> Pulses { get; } = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    }
}
