using Microsoft.Data.Sqlite;
using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>Many rows in one transaction over one prepared statement, synchronised to disk once.</summary>
internal sealed class SqliteRowWriter(SqliteDatabase database) : IRowWriter
{
    private const string Insert = """
        INSERT INTO ledger (person_id, seq, entry_id, event, payload, points, day, pillar, counted, at, ruleset, previous_hash, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    private const int Columns = 13;
    private const int IoError = 10;
    private SqliteConnection? _connection;
    private SqliteCommand? _command;

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
        for (var i = 1; i <= Columns; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }

        return _command;
    }

    private static void Fill(SqliteParameterCollection parameters, LedgerRow row)
    {
        object[] values =
        [
            row.Person, row.Seq, row.Entry, row.Event, row.Payload, row.Points, row.Day,
            row.Pillar, row.Counted, row.At, row.Ruleset, row.PreviousHash, row.Hash,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i];
        }
    }

    private void Drop()
    {
        _command?.Dispose();
        _connection?.Dispose();
        (_command, _connection) = (null, null);
    }
}
