using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Readiness.Contracts;
using Readiness.Contracts.Boards;

namespace Readiness.Grains.Boards;

/// <summary>
/// Carries reports from the grains of this silo to the boards: many in one message, the newest of a person and period
/// winning. A report is kept until its board took it; if this silo dies, boards read the ledger again.
/// </summary>
public sealed partial class BoardReporter(IGrainFactory grains, ILogger<BoardReporter> logger) : BackgroundService
{
    private const int MostPerMessage = 2000;
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Channel<(BoardReport Report, Guid? Team)> _waiting = Channel.CreateUnbounded<(BoardReport, Guid?)>(new() { SingleReader = true });

    /// <summary>Takes a report over; returns at once.</summary>
    public void Report(BoardReport report, Guid? team) => _waiting.Writer.TryWrite((report, team));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batches = new Dictionary<string, List<BoardReport>>(StringComparer.Ordinal);
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Gather, stoppingToken);
            while (batches.Count < MostPerMessage && _waiting.Reader.TryRead(out var next))
            {
                Add(batches, GrainKeys.OrganisationBoard, next.Report);
                if (next.Team is { } team)
                {
                    Add(batches, GrainKeys.TeamBoard(team), next.Report);
                }
            }

            await Task.WhenAll(batches.Select(batch => SendAsync(batch.Key, batch.Value, stoppingToken)));
            batches.Clear();
        }
    }

    private static void Add(Dictionary<string, List<BoardReport>> batches, string board, BoardReport report)
    {
        if (!batches.TryGetValue(board, out var reports))
        {
            batches[board] = reports = [];
        }

        reports.Add(report);
    }

    private async Task SendAsync(string board, List<BoardReport> reports, CancellationToken stopping)
    {
        var grain = grains.GetGrain<IBoardGrain>(board);
        foreach (var message in reports.Chunk(MostPerMessage))
        {
            while (true)
            {
                try
                {
                    await grain.ReportAsync(message);
                    break;
                }
                catch (Exception e) when (!stopping.IsCancellationRequested)
                {
                    LogNotTaken(logger, board, message.Length, e);
                    await Task.Delay(Pause, stopping);
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Board {Board} did not take {Count} reports; trying again.")]
    private static partial void LogNotTaken(ILogger logger, string board, int count, Exception exception);
}
