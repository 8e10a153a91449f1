using System.Data.Common;
using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Checking;

/// <summary>All active people and all ledgers, read straight from the database at one moment.</summary>
/// <param name="People">Everyone active.</param>
/// <param name="Ledgers">The rows of each who has any, in order.</param>
internal sealed record StoredLedgers(IReadOnlyList<StoredPerson> People, IReadOnlyDictionary<Guid, LedgerRow[]> Ledgers)
{
    /// <summary>How many rows there are.</summary>
    public int Rows => Ledgers.Values.Sum(rows => rows.Length);

    /// <summary>Somebody's rows; none when there is no ledger.</summary>
    public LedgerRow[] Of(Guid person) => Ledgers.GetValueOrDefault(person) ?? [];

    /// <summary>Reads them; rows come through the table, not through an index of it.</summary>
    public static async Task<StoredLedgers> ReadAsync(DbConnection connection)
    {
        var people = await ListAsync(
            connection,
            "SELECT id, team_id, name, presence, pseudonym FROM person WHERE active",
            row => new StoredPerson(
                row.GetGuid(0), row.IsDBNull(1) ? null : row.GetGuid(1), row.GetString(2), row.GetInt16(3), row.IsDBNull(4) ? null : row.GetString(4)));
        var rows = await ListAsync(
            connection,
            "SELECT person_id, seq, entry_id, event, payload, points, day, pillar, counted, at, ruleset, previous_hash, hash FROM ledger",
            row => new LedgerRow(
                row.GetGuid(0), row.GetInt64(1), row.GetString(2), row.GetInt16(3), row.GetString(4), row.GetInt32(5), row.GetFieldValue<DateOnly>(6),
                row.GetInt16(7), row.GetInt16(8), row.GetInt64(9), row.GetInt32(10), row.GetFieldValue<byte[]>(11), row.GetFieldValue<byte[]>(12)));
        return new StoredLedgers(people, rows.GroupBy(row => row.Person).ToDictionary(ledger => ledger.Key, ledger => ledger.OrderBy(row => row.Seq).ToArray()));
    }

    private static async Task<List<T>> ListAsync<T>(DbConnection connection, string sql, Func<DbDataReader, T> read)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<T>();
        while (await reader.ReadAsync())
        {
            list.Add(read(reader));
        }

        return list;
    }
}
