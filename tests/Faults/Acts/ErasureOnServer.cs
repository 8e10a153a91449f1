using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Readiness.Faults.Clients;
using Readiness.Faults.Servers;
using Readiness.Faults.Stages;
using Readiness.Support;

namespace Readiness.Faults.Acts;

/// <summary>Somebody who asks to be erased, on a server which may die under it, and what must be left of them then: nothing.</summary>
internal sealed class ErasureOnServer
{
    private readonly LoadPerson _person;
    private readonly string _name;
    private readonly string[] _words;
    private readonly string _secret = Guid.NewGuid().ToString("N");

    private ErasureOnServer(LoadPerson person, string name, string[] words) => (_person, _name, _words) = (person, name, words);

    /// <summary>Signs a person in, who wrote some words.</summary>
    public static async Task<ErasureOnServer> SignInAsync(Stage stage, LoadPerson person, params IEnumerable<string> words)
    {
        await using var connection = await stage.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, email FROM person WHERE id = @id";
        command.Parameters.Add(new SqliteParameter("id", person.Id));
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var erasure = new ErasureOnServer(person, reader.GetString(0), [reader.GetString(1), .. words]);
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
        await stage.ExecuteAsync(
            "INSERT INTO signin_session (id, person_id, method, agent, created_at, last_seen_at, expires_at) VALUES (@id, @person, 'password', 'Firefox', @now, @now, @expires)",
            ("id", SHA256.HashData(Encoding.UTF8.GetBytes(erasure._secret))), ("person", person.Id), ("now", now), ("expires", now + (long)TimeSpan.FromDays(1).TotalMicroseconds));
        return erasure;
    }

    /// <summary>Asks for it. True when the server said yes, or had said so before and knows them no longer; false when it died.</summary>
    public async Task<bool> AskAsync(FaultyProcess server)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/erasure") { Content = JsonContent.Create(new { name = _name }) };
        request.Headers.Add("Cookie", $"__Host-readiness={_secret}");
        try
        {
            using var answer = await client.SendAsync(request);
            return answer.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.Unauthorized
                ? true
                : throw new InvalidOperationException($"The erasure was refused: {answer.StatusCode}. The server wrote:\n{server.Output}");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            return false;
        }
    }

    /// <summary>What is still to be done, or is left: null when the register has the erasure as done and no file has a word.</summary>
    public async Task<string?> LeftAsync(Stage stage)
    {
        await using var connection = await stage.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT step, done_at FROM erasure WHERE person_id = @id";
        command.Parameters.Add(new SqliteParameter("id", _person.Id));
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            return "nobody noted that it was asked for";
        }

        return reader.IsDBNull(1) ? string.Create(CultureInfo.InvariantCulture, $"it is no further than '{reader.GetString(0)}'") : (await WordsInFiles.FindAsync(stage.Settings.DataFolder, _words)).FirstOrDefault();
    }
}
