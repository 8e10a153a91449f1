using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Grains.Calendars;

namespace Readiness.Grains.Reviews;

/// <summary>
/// Notes who read what of whom (product.md section 10) without slowing the read: looks gather for a moment and are written
/// together. What is noted is written before the host stops; one that dies loses at most that moment.
/// </summary>
public sealed partial class LookLog(ILookStore store, OrganisationCalendar calendar, ILogger<LookLog> logger) : BackgroundService
{
    private const int MostPerWrite = 500;
    private const int MostRemembered = 100_000;
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Channel<LookRow> _waiting = Channel.CreateUnbounded<LookRow>();
    private readonly ConcurrentDictionary<(Guid, Guid, int), long> _noted = [];
    private readonly SemaphoreSlim _turn = new(1, 1);
    private List<LookRow> _unwritten = [];

    /// <summary>Notes that somebody read something of another person; returns at once.</summary>
    public void Note(Guid viewer, Guid person, LookKind kind)
    {
        var look = new LookRow(person, viewer, (int)kind, calendar.Now().At);
        if (viewer == person || (_noted.TryGetValue((viewer, person, look.Kind), out var slot) && slot == look.Slot))
        {
            return;
        }

        if (_noted.Count >= MostRemembered)
        {
            _noted.Clear();
        }

        _noted[(viewer, person, look.Kind)] = look.Slot;
        _waiting.Writer.TryWrite(look);
    }

    /// <summary>Notes that the manager line read something of a person; what others read needs no note.</summary>
    public void Note(Relation relation, Guid viewer, Guid person, LookKind kind)
    {
        if (relation == Relation.ManagerLine)
        {
            Note(viewer, person, kind);
        }
    }

    /// <summary>Writes what was noted so far.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (_waiting.Reader.TryRead(out var next))
            {
                _unwritten.Add(next);
            }

            foreach (var some in _unwritten.Chunk(MostPerWrite))
            {
                await store.SaveAsync(some, cancellation);
            }

            _unwritten = [];
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Gather, stoppingToken);
            try
            {
                await FlushAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotWritten(logger, _unwritten.Count, e);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} looks were not written; trying again with the next.")]
    private static partial void LogNotWritten(ILogger logger, int count, Exception exception);
}
