using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Readiness.Api.Live;

/// <summary>
/// This host's ear on grains that tell of changes: one observer however many readers there are. A reader gets a pulse
/// when the grain it listens to changed in what it is interested in; pulses that are not taken yet become one.
/// </summary>
public abstract partial class PulseFeed(TimeProvider clock, ILogger logger) : BackgroundService
{
    /// <summary>The interest of a reader who wants every change.</summary>
    public const int AnyInterest = -1;

    private static readonly TimeSpan Renew = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Reader, byte>> _readers = new(StringComparer.Ordinal);

    /// <summary>Pulses of a grain until cancelled; the first comes at once, so that nothing is missed before it.</summary>
    public async IAsyncEnumerable<bool> PulsesAsync(
        string grain, int interest, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = new Reader(interest, clock);
        var readers = _readers.GetOrAdd(grain, _ => []);
        readers[reader] = 0;
        try
        {
            await WatchAsync(grain);
            reader.Pulse();
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

    /// <summary>How long a reader goes without a pulse at most, because time alone changes what they read; without end unless said otherwise.</summary>
    protected virtual TimeSpan LongestQuiet => TimeSpan.MaxValue;

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
                reader.Pulse();
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Renew, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            PulseQuiet();
            foreach (var (grain, readers) in _readers)
            {
                if (readers.IsEmpty)
                {
                    continue;
                }

                try
                {
                    if (await WatchAsync(grain))
                    {
                        // The grain came up anew: what it would have told in between has to be read.
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

    private void PulseQuiet()
    {
        foreach (var reader in _readers.Values.SelectMany(readers => readers.Keys))
        {
            if (reader.Quiet >= LongestQuiet)
            {
                reader.Pulse();
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Grain} could not be watched; trying again.")]
    private static partial void LogNotWatched(ILogger logger, string grain, Exception exception);

    private sealed class Reader(int interest, TimeProvider clock)
    {
        private long _last = clock.GetTimestamp();

        public int Interest => interest;

        /// <summary>How long ago the last pulse was.</summary>
        public TimeSpan Quiet => clock.GetElapsedTime(Volatile.Read(ref _last));

        public Channel<bool> Pulses { get; } = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public void Pulse()
        {
            Volatile.Write(ref _last, clock.GetTimestamp());
            Pulses.Writer.TryWrite(true);
        }
    }
}
