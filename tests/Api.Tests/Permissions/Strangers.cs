using System.Text.Json;
using Microsoft.Data.Sqlite;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Permissions;

/// <summary>People who are not here, or no longer.</summary>
public sealed class Strangers(DevelopmentServer server)
{
    private const string Person = "query ($id: ID!) { person(id: $id) { id name title team { name } boardPresence } }";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Somebody_who_left_looks_like_somebody_who_never_was()
    {
        var id = await server.IdAsync(Cast.Leaver);
        using var peer = await server.SignInAsync(Cast.Peer);
        using var leaver = await server.WithTokenAsync(Cast.Leaver);
        Assert.Equal(Cast.Leaver, (await peer.DataAsync(Person, new { id })).GetProperty("person").GetProperty("name").GetString());
        using var leaverInBrowser = await server.SignInAsync(Cast.Leaver);
        await leaver.DataAsync("{ me { name } }");
        await leaverInBrowser.DataAsync("{ me { name } }");

        await DeactivateAsync(id);

        await Eventually.TrueAsync(async () => (await peer.DataAsync(Person, new { id })).GetProperty("person").ValueKind == JsonValueKind.Null, Soon, () => "the person to be gone");
        var gone = await peer.SendAsync(Person, new { id });
        foreach (var unknown in new[] { Guid.NewGuid().ToString(), Guid.Empty.ToString(), "nobody", "" })
        {
            Assert.Equal(gone.Body.ToString(), (await peer.SendAsync(Person, new { id = unknown })).Body.ToString());
        }

        foreach (var session in new[] { leaver, leaverInBrowser })
        {
            await Eventually.TrueAsync(
                async () => (await session.SendAsync("{ activityKinds { key } }")).Status == System.Net.HttpStatusCode.Unauthorized, Soon, () => "the token and the cookie to stop working");
        }

        var found = await peer.DataAsync("{ people(search: \"Lea Vermeer\", first: 5) { edges { node { id } } } }");
        Assert.Equal(0, found.GetProperty("people").GetProperty("edges").GetArrayLength());
        var payload = await peer.TryLogAsync(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = Guid.NewGuid(),
            ["kind"] = "assist",
            ["day"] = Logging.Text(server.Today),
            ["counterparts"] = new[] { new { personId = id } },
        });
        Assert.Equal("COUNTERPART_UNKNOWN", payload.GetProperty("refusal").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(Cast.Peer)]
    [InlineData(Cast.Top)]
    public async Task How_somebody_is_shown_on_boards_is_told_to_nobody_else(string viewer)
    {
        var id = await server.IdAsync(Cast.Disguised);
        using var browser = await server.SignInAsync(viewer);
        using var self = await server.SignInAsync(Cast.Disguised);

        var others = (await browser.DataAsync("query ($id: ID!) { person(id: $id) { boardPresence pseudonym } }", new { id })).GetProperty("person");
        var own = (await self.DataAsync("{ me { boardPresence pseudonym } }")).GetProperty("me");

        Assert.Equal("""{"boardPresence":null,"pseudonym":null}""", others.ToString());
        Assert.Equal(("PSEUDONYM", Cast.Pseudonym), (own.GetProperty("boardPresence").GetString(), own.GetProperty("pseudonym").GetString()));
    }

    private async Task DeactivateAsync(string id)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(server.Settings.DataFolder, "readiness.db")};Pooling=False");
        await connection.OpenAsync();
        await using var update = connection.CreateCommand();
        update.CommandText = "UPDATE person SET active = 0 WHERE lower(id) = lower($id)";
        update.Parameters.AddWithValue("$id", id);
        Assert.Equal(1, await update.ExecuteNonQueryAsync());
    }
}
