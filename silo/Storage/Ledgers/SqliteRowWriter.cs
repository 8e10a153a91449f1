using Microsoft.Data.Sqlite;
using Readiness.Grains.Activities;
using Readiness.Grains.Badges;
using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>Many rows in one transaction over one prepared statement, synchronised to disk once.</summary>
internal sealed class SqliteRowWriter(SqliteDatabase database) : IRowWriter
{
    private const string Insert = """
        INSERT INTO ledger (person_id, seq, entry_id, event, payload, points, day, pillar, counted, at, ruleset, previous_hash, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    private const string Hold = """
        INSERT INTO badge_holders (person_id, badge, awarded_on) VALUES ($1, $2, $3)
        ON CONFLICT (person_id, badge) DO UPDATE SET awarded_on = excluded.awarded_on
        """;

    private const string Lose = "DELETE FROM badge_holders WHERE person_id = $1 AND badge = $2";
    private const int Columns = 13;
    private const int IoError = 10;
    private SqliteConnection? _connection;
    private SqliteCommand? _command;
    private SqliteCounterparts? _counterparts;

    public async Task WriteAsync(IReadOnlyList<LedgerRow> rows)
    {
        using var turn = await database.EnterWriteAsync();
        try
        {
            var command = Prepare();
            using var transaction = _connection!.BeginTransaction(deferred: false);
            command.Transaction = transaction;
            foreach (var row in rows)
            {
                Fill(command.Parameters, row);
                command.ExecuteNonQuery();
            }

            if (BadgeHolders.After(rows) is { } holders)
            {
                Write(holders, transaction);
            }

            if (CounterpartRows.After(rows) is { } counterparts)
            {
                (_counterparts ??= new SqliteCounterparts(_connection)).Write(counterparts, transaction);
            }

            transaction.Commit();
        }
        catch (SqliteException e) when (database.IsUniqueViolation(e))
        {
            throw new LedgerConflictException(e.Message);
        }
        catch (SqliteException e)
        {
            Drop();
            throw new LedgerUnavailableException(e.Message, nothingWritten: e.SqliteErrorCode != IoError, e);
        }
    }

    public ValueTask DisposeAsync()
    {
        Drop();
        return ValueTask.CompletedTask;
    }

    private SqliteCommand Prepare()
    {
        if (_command is not null)
        {
            return _command;
        }

        _connection = database.Sqlite.OpenConnection();
        _command = _connection.CreateCommand();
        _command.CommandText = Insert;
        AddParameters(_command, Columns);
        return _command;
    }

    private void Write(BadgeHolders holders, SqliteTransaction transaction)
    {
        using var hold = new SqliteCommand(Hold, _connection, transaction);
        AddParameters(hold, 3);
        foreach (var held in holders.Held)
        {
            Fill(hold.Parameters, [held.Person, held.Badge, held.AwardedOn]);
            hold.ExecuteNonQuery();
        }

        using var lose = new SqliteCommand(Lose, _connection, transaction);
        AddParameters(lose, 2);
        foreach (var (person, badge) in holders.Lost)
        {
            Fill(lose.Parameters, [person, badge]);
            lose.ExecuteNonQuery();
        }
    }

    internal static void AddParameters(SqliteCommand command, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }
    }

    private static void Fill(SqliteParameterCollection parameters, LedgerRow row) => Fill(parameters,
        [
            row.Person, row.Seq, row.Entry, row.Event, row.Payload, row.Points, row.Day,
            row.Pillar, row.Counted, row.At, row.Ruleset, row.PreviousHash, row.Hash,
        ]);

    internal static void Fill(SqliteParameterCollection parameters, object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i];
        }
    }

    private void Drop()
    {
        _counterparts?.Dispose();
        _command?.Dispose();
        _connection?.Dispose();
        (_counterparts, _command, _connection) = (null, null, null);
    }
}
