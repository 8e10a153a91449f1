using Microsoft.AspNetCore.Builder;
using Npgsql;

namespace Readiness.Benchmarks.Peers;

/// <summary>
/// The board as SQL says it: top 50, rank by counting who has more, five above and five below; all in one round trip
/// over a table of totals with the index that each statement wants. How many members there are is known ahead, which
/// spares it a second count.
/// </summary>
internal static class SqlBoardPeer
{
    public const string Name = "board-sql";

    private static readonly string[] Statements =
    [
        "SELECT name, points, person FROM peer.standing ORDER BY points DESC, name LIMIT 50",
        "SELECT count(*) FROM peer.standing WHERE points > (SELECT points FROM peer.standing WHERE person = $1)",
        """
        SELECT s.name, s.points, s.person FROM peer.standing s
        WHERE (-s.points, s.name) < ((SELECT -points FROM peer.standing WHERE person = $1), (SELECT name FROM peer.standing WHERE person = $1)) ORDER BY -s.points DESC, s.name DESC LIMIT 5
        """,
        """
        SELECT s.name, s.points, s.person FROM peer.standing s
        WHERE (-s.points, s.name) >= ((SELECT -points FROM peer.standing WHERE person = $1), (SELECT name FROM peer.standing WHERE person = $1)) ORDER BY -s.points, s.name LIMIT 6
        """,
    ];

    public static Action<WebApplication> Add(string connection)
    {
        var source = NpgsqlDataSource.Create(connection);
        using var count = source.CreateCommand("SELECT count(*) FROM peer.standing");
        var members = (int)(long)count.ExecuteScalar()!;
        return app => app.MapGet("/board", (Guid person) => ReadAsync(source, members, person));
    }

    /// <summary>Makes the table from the ledgers.</summary>
    public static async Task CreateTableAsync(NpgsqlDataSource source)
    {
        foreach (var statement in new[]
        {
            "CREATE SCHEMA peer",
            """
            CREATE TABLE peer.standing AS SELECT person.id AS person, person.name, sum(ledger.points)::int AS points
            FROM person JOIN ledger ON ledger.person_id = person.id GROUP BY person.id
            """,
            "ALTER TABLE peer.standing ADD PRIMARY KEY (person)",
            "CREATE INDEX ON peer.standing (points DESC, name)",
            "CREATE INDEX ON peer.standing ((-points), name)",
            "VACUUM ANALYZE peer.standing",
        })
        {
            await using var command = source.CreateCommand(statement);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<PeerBoard> ReadAsync(NpgsqlDataSource source, int members, Guid person)
    {
        await using var batch = source.CreateBatch();
        foreach (var statement in Statements)
        {
            var command = new NpgsqlBatchCommand(statement);
            if (statement.Contains("$1", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = person });
            }

            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync();
        var top = await RowsAsync(reader, person, 1);
        await reader.NextResultAsync();
        await reader.ReadAsync();
        var rank = (int)reader.GetInt64(0) + 1;
        await reader.NextResultAsync();
        var above = await RowsAsync(reader, person, rank - 5);
        await reader.NextResultAsync();
        var below = await RowsAsync(reader, person, rank);
        return new PeerBoard(members, top, below[0], [.. above.Reverse(), .. below]);
    }

    private static async Task<PeerRow[]> RowsAsync(NpgsqlDataReader reader, Guid person, int rank)
    {
        var rows = new List<PeerRow>(50);
        while (await reader.ReadAsync())
        {
            rows.Add(new PeerRow(rank++, reader.GetString(0), reader.GetInt32(1), null, reader.GetGuid(2) == person));
        }

        return [.. rows];
    }
}
