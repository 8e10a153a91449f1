using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Readiness.Benchmarks.Peers;

/// <summary>
/// One INSERT and one commit a request on SQLite with the write-ahead log and full synchronisation. Writers take turns
/// at a semaphore, which is faster than fighting for the file's lock.
/// </summary>
internal static class InsertSqlitePeer
{
    public const string Name = "insert-sqlite";
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static readonly ConcurrentBag<SqliteCommand> Prepared = [];
    private static readonly byte[] Filler = RandomNumberGenerator.GetBytes(32);

    public static Action<WebApplication> Add(string file)
    {
        using (var connection = Open(file))
        {
            Run(connection, "PRAGMA journal_mode = WAL");
            Run(connection, """
                CREATE TABLE activity (
                  person_id text NOT NULL, seq integer NOT NULL, entry_id text NOT NULL, event integer NOT NULL, payload text NOT NULL,
                  points integer NOT NULL, day text NOT NULL, pillar integer NOT NULL, counted integer NOT NULL, at integer NOT NULL,
                  ruleset integer NOT NULL, previous_hash blob NOT NULL, hash blob NOT NULL,
                  PRIMARY KEY (person_id, entry_id))
                """);
        }

        return app => app.MapPost("/activities", async (PeerActivity activity) =>
        {
            await Turn.WaitAsync();
            try
            {
                var command = Prepared.TryTake(out var prepared) ? prepared : Prepare(file);
                Fill(command.Parameters, activity);
                command.ExecuteNonQuery();
                Prepared.Add(command);
            }
            finally
            {
                Turn.Release();
            }

            return new PeerLogged(activity.Id, 10, "SELF_REPORTED", "10 = 10.");
        });
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        connection.Open();
        Run(connection, "PRAGMA synchronous = FULL");
        return connection;
    }

    private static SqliteCommand Prepare(string file)
    {
        var command = Open(file).CreateCommand();
        command.CommandText = "INSERT INTO activity VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
        for (var i = 1; i <= 13; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(CultureInfo.InvariantCulture) });
        }

        return command;
    }

    private static void Fill(SqliteParameterCollection parameters, PeerActivity activity)
    {
        object[] values =
        [
            activity.Person, 1L, activity.Id, 1, JsonSerializer.Serialize(activity, PeerJson.Default.PeerActivity), 10, activity.Day,
            1, 7, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(), 1, Filler, Filler,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i];
        }
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
