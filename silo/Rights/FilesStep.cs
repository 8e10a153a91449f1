using Readiness.Grains.Calendars;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>
/// Has the database write its files anew, so that what was deleted is in none of them. On PostgreSQL large tables wait for the
/// night, because nobody reads or writes one for as long as that takes; the log is left to <see cref="LogStep"/>.
/// </summary>
internal sealed class FilesStep(Database database, OrganisationCalendar calendar, ErasureOptions options) : IErasureStep
{
    public string Name => "files";

    public bool IsForAll => true;

    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        if (database is SqliteDatabase)
        {
            await CompactFileAsync(cancellation);
            return;
        }

        var (small, large) = await TouchedTables.ListAsync(database, options.LargeTable, cancellation);
        await TouchedTables.WriteAnewAsync(database, small, cancellation);
        if (large.Count > 0 && calendar.NextBetween(options.NightFrom, options.NightUntil) is { } night)
        {
            // Tried again then from the beginning: whatever became small or large until then is written anew as well.
            throw new ErasurePostponedException($"Large tables are written anew at night: {string.Join(", ", large)}.", night);
        }

        await TouchedTables.WriteAnewAsync(database, large, cancellation);
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
