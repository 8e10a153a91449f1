using Npgsql;
using NpgsqlTypes;
using Readiness.Grains.Activities;
using Readiness.Grains.Badges;
using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>
/// Many rows in one prepared statement: one round trip and one commit. Rows that move badges or name people go in a batch
/// with what is derived of them: still one round trip, and one transaction, for a batch without one of its own gets one.
/// </summary>
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
    private PostgreSqlBatches? _batches;

    public async Task WriteAsync(IReadOnlyList<LedgerRow> rows)
    {
        var sent = false;
        try
        {
            var command = await PrepareAsync();
            var (holders, counterparts) = (BadgeHolders.After(rows), CounterpartRows.After(rows));
            if (holders is null && counterparts is null)
            {
                Fill(command.Parameters, rows);
                sent = true;
                await command.ExecuteNonQueryAsync();
            }
            else
            {
                var batch = await (_batches ??= new PostgreSqlBatches(_connection!, InsertCommand)).PrepareAsync(holders, counterparts);
                Fill(batch.BatchCommands[0].Parameters, rows);
                sent = true;
                await batch.ExecuteNonQueryAsync();
            }
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
        AddArrays(command.Parameters, Types);
        await command.PrepareAsync();
        return _command = command;
    }

    private static NpgsqlBatchCommand InsertCommand()
    {
        var command = new NpgsqlBatchCommand(Insert);
        AddArrays(command.Parameters, Types);
        return command;
    }

    internal static void AddArrays(NpgsqlParameterCollection parameters, NpgsqlDbType[] types)
    {
        foreach (var type in types)
        {
            parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type });
        }
    }

    private static void Fill(NpgsqlParameterCollection p, IReadOnlyList<LedgerRow> rows)
    {
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

    internal static T[] Column<TRow, T>(IReadOnlyList<TRow> rows, Func<TRow, T> value)
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
        var (command, batches, connection) = (_command, _batches, _connection);
        (_command, _batches, _connection) = (null, null, null);
        if (batches is not null)
        {
            await batches.DisposeAsync();
        }

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
