using System.Data.Common;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>The tables of PostgreSQL that erasures touch, to be written anew: deleting alone leaves the bytes.</summary>
internal sealed class TouchedTables(Database database, ErasureOptions options)
{
    private static readonly string[] All =
    [
        .. PersonalTables.All.Where(table => table.Because is null).Select(table => table.Name), "OrleansStorage", "OrleansReminders", "erasure", "pg_catalog.pg_statistic",
    ];

    /// <summary>Which of them are large, or are not.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(bool large, CancellationToken cancellation)
    {
        var found = new List<string>();
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        foreach (var table in All)
        {
            await using var size = connection.Command("SELECT pg_total_relation_size(CAST(@table AS regclass))", ("table", table));
            if ((long)(await size.ExecuteScalarAsync(cancellation))! > options.LargeTable == large)
            {
                found.Add(table);
            }
        }

        return found;
    }

    /// <summary>Writes them anew, one after the other. Each is locked for as long; a lock that is not had in five seconds is an error.</summary>
    public async Task WriteAnewAsync(IEnumerable<string> tables, CancellationToken cancellation)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await RunAsync(connection, "SET lock_timeout = '5s'", cancellation);
        try
        {
            foreach (var table in tables)
            {
                await RunAsync(connection, $"VACUUM (FULL, ANALYZE) {table}", cancellation);
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
