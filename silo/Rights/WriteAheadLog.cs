using System.Globalization;
using Npgsql;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>
/// PostgreSQL's write-ahead log, by the numbers of its segments (files of 16 MB unless the cluster was made otherwise), seen through an
/// account that need not own more than its database. With the roles pg_checkpoint and pg_monitor it sees and does more, sooner.
/// </summary>
internal sealed class WriteAheadLog : IAsyncDisposable
{
    private const int ChunkBytes = 1_000_000;
    private const int NameLength = 24;
    private readonly NpgsqlConnection _connection;
    private long _segmentBytes;
    private long _mostSegments;

    private WriteAheadLog(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Opens a connection to look through.</summary>
    public static async Task<WriteAheadLog> OpenAsync(PostgreSqlDatabase database, CancellationToken cancellation)
    {
        var log = new WriteAheadLog(await database.Npgsql.OpenConnectionAsync(cancellation));
        log._segmentBytes = await log.NumberAsync("SELECT CAST(setting AS bigint) FROM pg_settings WHERE name = 'wal_segment_size'", cancellation);
        var megabytes = await log.NumberAsync("SELECT CAST(setting AS bigint) FROM pg_settings WHERE name = 'max_wal_size'", cancellation);
        log._mostSegments = (megabytes << 20) / log._segmentBytes;
        return log;
    }

    /// <summary>The segment that is written now.</summary>
    public Task<long> CurrentAsync(CancellationToken cancellation) => SegmentAsync("SELECT pg_current_wal_insert_lsn() - '0/0'", cancellation);

    /// <summary>The first segment that the database would need after a crash.</summary>
    public Task<long> RedoAsync(CancellationToken cancellation) => SegmentAsync("SELECT redo_lsn - '0/0' FROM pg_control_checkpoint()", cancellation);

    /// <summary>Makes a checkpoint; false when the account may not, so that it has to be waited for.</summary>
    public async Task<bool> CheckpointAsync(CancellationToken cancellation)
    {
        try
        {
            await using var command = new NpgsqlCommand("CHECKPOINT", _connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(cancellation);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }

    /// <summary>The first and the last segment there are files of; where the account may not look, the ones there can be at most.</summary>
    public async Task<(long First, long Last)> KeptAsync(CancellationToken cancellation)
    {
        try
        {
            await using var command = new NpgsqlCommand("SELECT name FROM pg_ls_waldir()", _connection);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var (first, last) = (long.MaxValue, long.MinValue);
            while (await reader.ReadAsync(cancellation))
            {
                if (reader.GetString(0) is { Length: NameLength } name)
                {
                    var segment = Number(name);
                    (first, last) = (Math.Min(first, segment), Math.Max(last, segment));
                }
            }

            return (first, last);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            var redo = await RedoAsync(cancellation);
            return (redo, redo + _mostSegments);
        }
    }

    /// <summary>Writes a megabyte that means nothing.</summary>
    public async Task FillAsync(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"SELECT pg_logical_emit_message(false, 'readiness', repeat('0', {ChunkBytes}))", _connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <summary>Of a file's name, the last two of three numbers of eight hexadecimal digits count segments; the first is the timeline.</summary>
    private long Number(string name)
    {
        long Part(int from) => long.Parse(name.AsSpan(from, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return (Part(8) * ((1L << 32) / _segmentBytes)) + Part(16);
    }

    private async Task<long> SegmentAsync(string sql, CancellationToken cancellation) => await NumberAsync(sql, cancellation) / _segmentBytes;

    private async Task<long> NumberAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"SELECT CAST(({sql}) AS bigint)", _connection);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
