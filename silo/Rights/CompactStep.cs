using System.Data.Common;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>
/// Has the database write its files anew, so that what was deleted is in none of them: deleting alone leaves the bytes. On
/// PostgreSQL that takes each table for itself for a moment, so that large ones are only vacuumed; docs/privacy.md says what
/// is left to its administrator.
/// </summary>
internal sealed class CompactStep(Database database) : IErasureStep
{
    private const long MostBytes = 1L << 30;
    private static readonly string[] Touched =
    [
        .. PersonalTables.All.Where(table => table.Because is null).Select(table => table.Name), "OrleansStorage", "OrleansReminders", "erasure", "pg_catalog.pg_statistic",
    ];

    public string Name => "compact";

    public Task CarryOutAsync(Guid person, CancellationToken cancellation) =>
        database is SqliteDatabase ? CompactFileAsync(cancellation) : CompactTablesAsync(cancellation);

    private async Task CompactFileAsync(CancellationToken cancellation)
    {
        using var turn = await database.EnterWriteAsync();
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await RunAsync(connection, "VACUUM", cancellation);
        await using var command = connection.Command("PRAGMA wal_checkpoint(TRUNCATE)");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation) || reader.GetInt64(0) != 0)
        {
            throw new InvalidOperationException("Somebody reads from the write-ahead log, which therefore could not be emptied.");
        }
    }

    private async Task CompactTablesAsync(CancellationToken cancellation)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await RunAsync(connection, "SET lock_timeout = '5s'", cancellation);
        try
        {
            foreach (var table in Touched)
            {
                await using var size = connection.Command("SELECT pg_total_relation_size(CAST(@table AS regclass))", ("table", table));
                var isSmall = (long)(await size.ExecuteScalarAsync(cancellation))! <= MostBytes;
                await RunAsync(connection, $"VACUUM ({(isSmall ? "FULL, " : "")}ANALYZE) {table}", cancellation);
            }
        }
        finally
        {
            await RunAsync(connection, "RESET lock_timeout", CancellationToken.None);
        }
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.Command(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
