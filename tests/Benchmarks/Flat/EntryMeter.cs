using System.Diagnostics;
using System.Text;
using Npgsql;
using Readiness.Benchmarks.Loads;
using Readiness.Benchmarks.Logging;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;

namespace Readiness.Benchmarks.Flat;

/// <summary>Logs entries one after the other and measures what they cost.</summary>
internal sealed class EntryMeter(LoadConnection connection, NpgsqlDataSource database, int server)
{
    public async Task<EntryCost> MeasureAsync(Member owner, IReadOnlyList<Member> colleagues, int entries)
    {
        var requests = SampleActivity.Make([owner], colleagues, entries).Select(ActivityRequests.Readiness).ToList();

        // A page that is written for the first time after a checkpoint goes to the log whole: the same for both sides from here on.
        await ExecuteAsync("CHECKPOINT");
        Send(requests[0]);
        var (bytes, cpu) = (await LogPositionAsync(), Cpu());
        var times = requests.Skip(1).Select(Send).ToList();
        return new EntryCost(
            Numbers.Median(times), (Cpu() - cpu).TotalMicroseconds / times.Count, (await LogPositionAsync() - bytes) / (double)times.Count);
    }

    private double Send(LoadRequest request)
    {
        var id = Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N"));
        var start = Stopwatch.GetTimestamp();
        return connection.Send(request, id) && connection.Answer.IndexOf(Encoding.ASCII.GetBytes(ActivityRequests.Recorded)) >= 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException(Encoding.UTF8.GetString(connection.Answer));
    }

    private TimeSpan Cpu()
    {
        using var process = Process.GetProcessById(server);
        return process.TotalProcessorTime;
    }

    private async Task<long> LogPositionAsync() =>
        (long)(decimal)(await ExecuteAsync("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn"))!;

    private async Task<object?> ExecuteAsync(string statement)
    {
        await using var command = database.CreateCommand(statement);
        return await command.ExecuteScalarAsync();
    }
}
