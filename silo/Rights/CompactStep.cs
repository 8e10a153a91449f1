using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>
/// Has the database write its files anew, so that what was deleted is in none of them. On PostgreSQL the large tables are left to the
/// night, <see cref="LargeTablesStep"/>, and the log to <see cref="LogStep"/>.
/// </summary>
internal sealed class CompactStep(Database database, ErasureOptions options) : IErasureStep
{
    public string Name => "compact";

    public bool IsForAll => true;

    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        if (database is SqliteDatabase)
        {
            await CompactFileAsync(cancellation);
            return;
        }

        var touched = new TouchedTables(database, options);
        await touched.WriteAnewAsync(await touched.ListAsync(large: false, cancellation), cancellation);
    }

    private async Task CompactFileAsync(CancellationToken cancellation)
    {
        using var turn = await database.EnterWriteAsync();
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await using var vacuum = connection.Command("VACUUM");
        vacuum.CommandTimeout = 0;
        await vacuum.ExecuteNonQueryAsync(cancellation);
        await using var command = connection.Command("PRAGMA wal_checkpoint(TRUNCATE)");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation) || reader.GetInt64(0) != 0)
        {
            throw new InvalidOperationException("Somebody reads from the write-ahead log, which therefore could not be emptied.");
        }
    }
}
