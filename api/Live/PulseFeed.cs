using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Readiness.Api.Live;

/// <summary>
/// This host's ear on grains that tell of changes: one observer however many readers there are. A reader gets a pulse
/// when the grain it listens to changed in what it is interested in; pulses that are not taken yet become one.
/// </summary>
public abstract partial class PulseFeed(ILogger logger) : BackgroundService
{
    /// <summary>The interest of a reader who wants every change.</summary>
    internal const int AnyInterest = -1;

    private const int RenewalsPerBeat = 6;
    private static readonly TimeSpan Renew = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Reader, byte>> _readers = new(StringComparer.Ordinal);

    /// <summary>Pulses of a grain until cancelled; the first comes at once, so that nothing is missed before it.</summary>
    internal async IAsyncEnumerable<bool> PulsesAsync(
        string grain, int interest, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = new Reader(interest);
        var readers = _readers.GetOrAdd(grain, _ => []);
        readers[reader] = 0;
        try
        {
            await WatchAsync(grain);
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

    /// <summary>Whether readers get a pulse every minute too, because time alone changes what they read.</summary>
    protected virtual bool Beats => false;

    /// <summary>Asks a grain to tell this host of its changes for a while; true when it was not doing so before.</summary>
    protected abstract Task<bool> WatchAsync(string grain);

    /// <summary>Passes a change on to the readers of a grain whose interest is among these; null: to all of them.</summary>
    protected void Pulse(string grain, IReadOnlyCollection<int>? interests)
    {
        if (!_readers.TryGetValue(grain, out var readers))
        {
            return;
        }

        foreach (var reader in readers.Keys)
        {
            if (interests is null || reader.Interest == AnyInterest || interests.Contains(reader.Interest))
            {
                reader.Pulses.Writer.TryWrite(true);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Renew);
        for (var renewal = 1; await timer.WaitForNextTickAsync(stoppingToken); renewal++)
        {
            foreach (var (grain, readers) in _readers)
            {
                if (readers.IsEmpty)
                {
                    continue;
                }

                try
                {
                    if (await WatchAsync(grain) || (Beats && renewal % RenewalsPerBeat == 0))
                    {
                        // A grain that came up anew: what it would have told in between has to be read.
                        Pulse(grain, null);
                    }
                }
                catch (Exception e)
                {
                    LogNotWatched(logger, grain, e);
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Grain} could not be watched; trying again.")]
    private static partial void LogNotWatched(ILogger logger, string grain, Exception exception);

    private sealed class Reader(int interest)
    {
        public int Interest => interest;

        public Channel<bool> Pulses { get; } = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    }
}
