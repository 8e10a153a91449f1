using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Npgsql;

namespace Readiness.Benchmarks.Peers;

/// <summary>
/// One INSERT a request through a pool of connections with a prepared statement, into a table as wide as the ledger.
/// It checks nobody's token, scores nothing and chains nothing.
/// </summary>
internal static class InsertPostgreSqlPeer
{
    public const string Name = "insert-postgres";

    private const string Insert = """
        INSERT INTO activity (person_id, seq, entry_id, event, payload, points, day, pillar, counted, at, ruleset, previous_hash, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    public static Action<WebApplication> Add(string connection)
    {
        var source = NpgsqlDataSource.Create(connection);
        return app => app.MapPost("/activities", async (PeerActivity activity) =>
        {
            await using var command = source.CreateCommand(Insert);
            Fill(command.Parameters, activity);
            await command.ExecuteNonQueryAsync();
            return new PeerLogged(activity.Id, 10, "SELF_REPORTED", "10 = 10.");
        });
    }

    /// <summary>A plain table: the columns of the ledger and the one index that refuses an id sent twice.</summary>
    public static async Task CreateTableAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(
            """
            CREATE TABLE activity (
              person_id uuid NOT NULL, seq bigint NOT NULL, entry_id text COLLATE "C" NOT NULL, event smallint NOT NULL, payload text NOT NULL,
              points integer NOT NULL, day date NOT NULL, pillar smallint NOT NULL, counted smallint NOT NULL, at bigint NOT NULL,
              ruleset integer NOT NULL, previous_hash bytea NOT NULL, hash bytea NOT NULL,
              PRIMARY KEY (person_id, entry_id))
            """);
        await command.ExecuteNonQueryAsync();
    }

    private static void Fill(NpgsqlParameterCollection parameters, PeerActivity activity)
    {
        var payload = JsonSerializer.Serialize(activity, PeerJson.Default.PeerActivity);
        parameters.Add(new NpgsqlParameter<Guid> { TypedValue = activity.Person });
        parameters.Add(new NpgsqlParameter<long> { TypedValue = 1 });
        parameters.Add(new NpgsqlParameter<string> { TypedValue = activity.Id });
        parameters.Add(new NpgsqlParameter<short> { TypedValue = 1 });
        parameters.Add(new NpgsqlParameter<string> { TypedValue = payload });
        parameters.Add(new NpgsqlParameter<int> { TypedValue = 10 });
        parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = activity.Day });
        parameters.Add(new NpgsqlParameter<short> { TypedValue = 1 });
        parameters.Add(new NpgsqlParameter<short> { TypedValue = 7 });
        parameters.Add(new NpgsqlParameter<long> { TypedValue = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() });
        parameters.Add(new NpgsqlParameter<int> { TypedValue = 1 });
        parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = Filler });
        parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = Filler });
    }

    private static byte[] Filler { get; } = RandomNumberGenerator.GetBytes(32);
}
