using Microsoft.Data.Sqlite;
using Readiness.Grains.Activities;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>Keeps the table of counterparts up in the transactions of one connection.</summary>
internal sealed class SqliteCounterparts(SqliteConnection connection) : IDisposable
{
    private const string Insert = """
        INSERT INTO entry_counterpart (person_id, entry_id, counterpart, colleague_id, kind, day, logged_on, private, open)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    private const string Close = """
        UPDATE entry_counterpart SET open = 0 WHERE person_id = $1 AND entry_id = $2 AND open AND ($3 IS NULL OR colleague_id = $3)
        """;

    private const string Forget = "DELETE FROM entry_counterpart WHERE person_id = $1 AND entry_id = $2";
    private readonly SqliteCommand _insert = Command(connection, Insert, 9);
    private readonly SqliteCommand _close = Command(connection, Close, 3);
    private readonly SqliteCommand _forget = Command(connection, Forget, 2);

    /// <summary>Writes what rows of ledgers came to.</summary>
    public void Write(CounterpartRows rows, SqliteTransaction transaction)
    {
        foreach (var row in rows.Added)
        {
            Execute(
                _insert, transaction,
                [row.Owner, row.Entry, row.Counterpart, (object?)row.Colleague ?? DBNull.Value, row.Kind, row.Day, row.LoggedOn, row.Private, row.Open]);
        }

        foreach (var (owner, entry, colleague) in rows.Answered)
        {
            Execute(_close, transaction, [owner, entry, (object?)colleague ?? DBNull.Value]);
        }

        foreach (var (owner, entry) in rows.Gone)
        {
            Execute(_forget, transaction, [owner, entry]);
        }
    }

    public void Dispose()
    {
        _insert.Dispose();
        _close.Dispose();
        _forget.Dispose();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, int parameters)
    {
        var command = new SqliteCommand(sql, connection);
        SqliteRowWriter.AddParameters(command, parameters);
        return command;
    }

    private static void Execute(SqliteCommand command, SqliteTransaction transaction, object[] values)
    {
        command.Transaction = transaction;
        SqliteRowWriter.Fill(command.Parameters, values);
        command.ExecuteNonQuery();
    }
}
