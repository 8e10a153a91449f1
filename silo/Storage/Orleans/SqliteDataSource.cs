using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Readiness.Silo.Storage.Orleans;

/// <summary>
/// Connections to one SQLite file, each with the settings that keep what was acknowledged: full synchronisation and
/// enforced foreign keys. Owns the file's connection pool until it is disposed.
/// </summary>
public sealed class SqliteDataSource : DbDataSource
{
    private static readonly TimeSpan DefaultBusyTimeout = TimeSpan.FromSeconds(10);

    private readonly string _pragmas;
    private readonly Action<SqliteConnection>? _opened;

    /// <param name="file">The database file; created on first use, its folder must exist.</param>
    /// <param name="busyTimeout">How long a statement waits for another writer before it fails; ten seconds by default.</param>
    /// <param name="opened">Called with each connection as it is opened: for whoever wants to watch what it does.</param>
    public SqliteDataSource(string file, TimeSpan? busyTimeout = null, Action<SqliteConnection>? opened = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        _opened = opened;
        var wait = busyTimeout ?? DefaultBusyTimeout;
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            // The client retries a busy database by itself until this runs out; it must not wait longer than SQLite does.
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
        }.ToString();
        _pragmas = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = {(int)wait.TotalMilliseconds};");
    }

    /// <inheritdoc />
    public override string ConnectionString { get; }

    /// <summary>A closed connection; the settings are made whenever it is opened.</summary>
    public new SqliteConnection CreateConnection() => (SqliteConnection)base.CreateConnection();

    /// <summary>An open connection with the settings made. The caller disposes it, which returns it to the pool.</summary>
    public new SqliteConnection OpenConnection() => (SqliteConnection)base.OpenConnection();

    /// <summary>
    /// Turns on the write-ahead log, which the file keeps from then on, and makes sure that it and full synchronisation
    /// are really in force.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file is on storage that cannot give these guarantees.</exception>
    public void EnsureDurable()
    {
        using var connection = OpenConnection();
        Expect(connection, "PRAGMA journal_mode = WAL;", "wal");
        Expect(connection, "PRAGMA synchronous;", "2");
    }

    /// <inheritdoc />
    protected override DbConnection CreateDbConnection()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Open)
            {
                MakeSettings(connection);
            }
        };
        return connection;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
        }

        base.Dispose(disposing);
    }

    private static void Expect(SqliteConnection connection, string pragma, string expected)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        var answer = Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (!string.Equals(answer, expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"SQLite cannot keep {connection.DataSource} durable: {pragma} answers {answer} instead of {expected}.");
        }
    }

    private void MakeSettings(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
        _opened?.Invoke(connection);
    }
}
