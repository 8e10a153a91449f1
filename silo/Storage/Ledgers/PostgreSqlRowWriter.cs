using Npgsql;
using NpgsqlTypes;
using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>Many rows in one prepared statement: one round trip and one commit.</summary>
internal sealed class PostgreSqlRowWriter(NpgsqlDataSource source) : IRowWriter
{
    private const string Insert = """
        INSERT INTO ledger (person_id, seq, entry_id, event, payload, points, day, pillar, counted, at, ruleset, previous_hash, hash)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    private static readonly NpgsqlDbType[] Types =
    [
        NpgsqlDbType.Uuid, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Smallint, NpgsqlDbType.Text, NpgsqlDbType.Integer,
        NpgsqlDbType.Date, NpgsqlDbType.Smallint, NpgsqlDbType.Smallint, NpgsqlDbType.Bigint, NpgsqlDbType.Integer, NpgsqlDbType.Bytea, NpgsqlDbType.Bytea,
    ];

    private NpgsqlConnection? _connection;
    private NpgsqlCommand? _command;

    public async Task WriteAsync(IReadOnlyList<LedgerRow> rows)
    {
        var sent = false;
        try
        {
            var command = await PrepareAsync();
            Fill(command, rows);
            sent = true;
            await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new LedgerConflictException(e.MessageText);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or InvalidOperationException or IOException)
        {
            await DropAsync();

            // What the server itself refused it rolled back. When it is going down it may have committed first.
            var refused = e is PostgresException answer && !answer.SqlState.StartsWith("57", StringComparison.Ordinal) && !answer.SqlState.StartsWith("08", StringComparison.Ordinal);
            throw new LedgerUnavailableException(e.Message, nothingWritten: !sent || refused, e);
        }
    }

    public ValueTask DisposeAsync() => DropAsync();

    private async Task<NpgsqlCommand> PrepareAsync()
    {
        if (_command is not null)
        {
            return _command;
        }

        _connection = await source.OpenConnectionAsync();
        var command = new NpgsqlCommand(Insert, _connection);
        foreach (var type in Types)
        {
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type });
        }

        await command.PrepareAsync();
        return _command = command;
    }

    private static void Fill(NpgsqlCommand command, IReadOnlyList<LedgerRow> rows)
    {
        var p = command.Parameters;
        p[0].Value = Column(rows, row => row.Person);
        p[1].Value = Column(rows, row => row.Seq);
        p[2].Value = Column(rows, row => row.Entry);
        p[3].Value = Column(rows, row => (short)row.Event);
        p[4].Value = Column(rows, row => row.Payload);
        p[5].Value = Column(rows, row => row.Points);
        p[6].Value = Column(rows, row => row.Day);
        p[7].Value = Column(rows, row => (short)row.Pillar);
        p[8].Value = Column(rows, row => (short)row.Counted);
        p[9].Value = Column(rows, row => row.At);
        p[10].Value = Column(rows, row => row.Ruleset);
        p[11].Value = Column(rows, row => row.PreviousHash);
        p[12].Value = Column(rows, row => row.Hash);
    }

    private static T[] Column<T>(IReadOnlyList<LedgerRow> rows, Func<LedgerRow, T> value)
    {
        var column = new T[rows.Count];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = value(rows[i]);
        }

        return column;
    }

    private async ValueTask DropAsync()
    {
        var (command, connection) = (_command, _connection);
        (_command, _connection) = (null, null);
        if (command is not null)
        {
            await command.DisposeAsync();
        }

        if (connection is not null)
        {
            await connection.DisposeAsync();
        }
    }
}
