using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace Readiness.Benchmarks.Organisations;

/// <summary>Personal access tokens put straight into the database: the command makes one a second, and here it takes thousands.</summary>
internal static class Tokens
{
    /// <summary>The people of a database, by e-mail address, each with a new token.</summary>
    public static async Task<List<Member>> CreateAsync(DbDataSource source, int most)
    {
        await using var connection = await source.OpenConnectionAsync();
        var people = await ReadAsync(connection, most);
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO access_token (hash, person_id, created_at, expires_at) VALUES (@hash, @person, @created, @expires)";
        foreach (var person in people)
        {
            command.Parameters.Clear();
            Add(command, "hash", Hash(person.Token));
            Add(command, "person", person.Id);
            Add(command, "created", DateTimeOffset.UtcNow);
            Add(command, "expires", DateTimeOffset.UtcNow.AddDays(1));
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        return people;
    }

    /// <summary>A new token.</summary>
    public static string New() => "rdy_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(21));

    /// <summary>What the database keeps of a token.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.ASCII.GetBytes(token));

    private static async Task<List<Member>> ReadAsync(DbConnection connection, int most)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, name FROM person ORDER BY email LIMIT @most";
        Add(command, "most", most);
        await using var reader = await command.ExecuteReaderAsync();
        var people = new List<Member>();
        while (await reader.ReadAsync())
        {
            people.Add(new Member(reader.GetGuid(0), reader.GetString(1), New()));
        }

        return people;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
