using System.Diagnostics;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>
/// Has PostgreSQL's write-ahead log written over. What is in it goes once a checkpoint lies behind it: segments are then removed, or
/// kept under new names to be used again, with their old bytes. So the log is filled until all of those have been used.
/// </summary>
internal sealed class LogStep(Database database, ErasureOptions options, TimeProvider clock) : IErasureStep
{
    private const int ChunksOfABreath = 16;

    public string Name => "log";

    public bool IsForAll => true;

    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        if (database is not PostgreSqlDatabase postgres)
        {
            return;
        }

        await using var log = await WriteAheadLog.OpenAsync(postgres, cancellation);
        var last = await log.CurrentAsync(cancellation);
        await FillBehindAsync(log, last, cancellation);
        await UntilAsync(async () => await log.RedoAsync(cancellation) > last || await log.CheckpointAsync(cancellation), "The database has to make a checkpoint.", cancellation);
        (long First, long Last) kept = default;
        await UntilAsync(
            async () => (kept = await log.KeptAsync(cancellation)).First > last,
            "The database keeps its log for a replica or an archive that did not take it yet.", cancellation);
        await FillBehindAsync(log, kept.Last, cancellation);
    }

    private async Task FillBehindAsync(WriteAheadLog log, long segment, CancellationToken cancellation)
    {
        for (var chunks = 1; await log.CurrentAsync(cancellation) <= segment; chunks++)
        {
            await log.FillAsync(cancellation);
            if (chunks % ChunksOfABreath == 0)
            {
                await Task.Delay(options.Breath, cancellation);
            }
        }
    }

    private async Task UntilAsync(Func<Task<bool>> holds, string otherwise, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            if (Stopwatch.GetElapsedTime(began) > options.Patience)
            {
                throw new ErasurePostponedException(otherwise, clock.GetUtcNow() + options.Patience);
            }

            await Task.Delay(options.Look, cancellation);
        }
    }
}
