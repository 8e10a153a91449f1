using System.Data.Common;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>The tables of PostgreSQL that erasures touch, to be written anew: deleting alone leaves the bytes.</summary>
internal static class TouchedTables
{
    private static readonly string[] All =
    [
        .. PersonalTables.All.Where(table => table.Because is null).Select(table => table.Name), "OrleansStorage", "OrleansReminders", "erasure", "pg_catalog.pg_statistic",
    ];

    /// <summary>Those of so many bytes at most, and those that are larger.</summary>
    public static async Task<(IReadOnlyList<string> Small, IReadOnlyList<string> Large)> ListAsync(Database database, long most, CancellationToken cancellation)
    {
        var (small, large) = (new List<string>(), new List<string>());
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        foreach (var table in All)
        {
            await using var size = connection.Command("SELECT pg_total_relation_size(CAST(@table AS regclass))", ("table", table));
            ((long)(await size.ExecuteScalarAsync(cancellation))! > most ? large : small).Add(table);
        }

        return (small, large);
    }

    /// <summary>Writes them anew, one after the other. Each is locked for as long; a lock that is not had in five seconds is an error.</summary>
    public static async Task WriteAnewAsync(Database database, IEnumerable<string> tables, CancellationToken cancellation)
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
