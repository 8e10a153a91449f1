using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Hardening;

/// <summary>In Production a browser asks for what the web app asks for, by its id, and for nothing else.</summary>
public sealed class PersistedOperations(AccountServers servers, DevelopmentServer development)
{
    private const string Json = "application/graphql-response+json";
    private const string Own = "query Viewer { me { name } }";

    [Fact]
    public void An_id_is_the_hash_of_its_document() => Assert.All(
        Manifest(), operation => Assert.Equal(operation.Key, "sha256:" + Hash(operation.Value)));

    [Fact]
    public async Task A_browser_names_an_operation_in_either_of_the_usual_ways()
    {
        using var browser = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        var (id, text) = Operation("query Viewer");
        var persistedQuery = new { version = 1, sha256Hash = Hash(text) };
        var get = $"/graphql?extensions={Uri.EscapeDataString(JsonSerializer.Serialize(new { persistedQuery }))}";
        foreach (var answer in new[]
        {
            await SendAsync(browser, new { documentId = id }),
            await SendAsync(browser, new { extensions = new { persistedQuery } }),
            await SendAsync(browser, new { query = text, extensions = new { persistedQuery } }),
            await GetAsync(browser, get),
            await GetAsync(browser, $"/graphql?documentId={Uri.EscapeDataString(id)}"),
        })
        {
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Empty(answer.Codes);
            Assert.StartsWith("Spare Person", answer.Data.GetProperty("me").GetProperty("name").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_browser_sends_no_document_of_its_own_whatever_it_says_of_it()
    {
        using var browser = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        var known = Hash(Operation("query Viewer").Text);

        foreach (var body in new object[]
        {
            new { query = Own },
            new { query = Own, extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash(Own) } } },
        })
        {
            var answer = await SendAsync(browser, body);
            Assert.Equal((HttpStatusCode.Forbidden, "DOCUMENT_NOT_ALLOWED"), (answer.Status, answer.Codes.Single()));
        }

        var disguised = await SendAsync(browser, new { query = Own, extensions = new { persistedQuery = new { version = 1, sha256Hash = known } } });
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (disguised.Status, disguised.Codes.Single()));

        // It was not learnt by being sent.
        var again = await SendAsync(browser, new { extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash(Own) } } });
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", again.Codes.Single());
    }

    [Fact]
    public async Task A_token_and_Development_send_what_they_like()
    {
        using var program = await (await servers.ServerAsync(AccountServers.Sqlite)).WithTokenAsync(Cast.Program);
        using var browser = await development.SignInAsync(Cast.Peer);
        foreach (var session in new[] { program, browser })
        {
            Assert.Empty((await session.SendAsync(Own)).Codes);
            Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await PostAsync(session, new { documentId = "sha256:" + new string('0', 64) }, Json)).Codes.Single());
        }
    }

    [Theory]
    [InlineData("""{"documentId":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}""", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"documentId":"../operations.json"}""", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}}}""", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}}}""", "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1.5,"sha256Hash":"00"}}}""", "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":7}}}""", "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData("""{"extensions":{"persistedQuery":true}}""", "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData("""{"extensions":{"persistedQuery":null}}""", "BAD_REQUEST")]
    [InlineData("""{"extensions":[]}""", "BAD_REQUEST")]
    [InlineData("""{"documentId":"a","query":"{ me { name } }"}""", "BAD_REQUEST")]
    public async Task What_is_not_known_is_told_in_the_words_clients_look_for(string body, string code)
    {
        using var browser = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        foreach (var accepted in new[] { Json, "application/json", "text/event-stream" })
        {
            browser.Headers["Accept"] = accepted;
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var http = await browser.SendAsync(HttpMethod.Post, "/graphql", content);
            var answer = await Session.ReadAsync(http);

            Assert.Equal(code, answer.Codes.Single());
            Assert.Equal(accepted == "application/json" && code != "BAD_REQUEST" ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
        }
    }

    [Fact]
    public async Task A_stream_is_named_the_same_way()
    {
        using var browser = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        browser.Headers["Accept"] = "text/event-stream";
        var (id, _) = Operation("subscription StandingChanged");
        using var content = JsonContent.Create(new { documentId = id });
        using var answer = await browser.SendAsync(HttpMethod.Post, "/graphql", content, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        string? line;
        do
        {
            line = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
        }
        while (line is not null && !line.StartsWith("data: {\"", StringComparison.Ordinal));
        Assert.StartsWith("data: {\"data\"", line, StringComparison.Ordinal);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static (string Id, string Text) Operation(string start)
    {
        var (id, text) = Manifest().First(operation => operation.Value.StartsWith(start, StringComparison.Ordinal));
        return (id, text);
    }

    private static Dictionary<string, string> Manifest()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "operations.json");
        Assert.SkipUnless(File.Exists(file), "The web app is not built: there is no operations.json beside the server. Build without BuildWeb=false.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(file))!;
    }

    private static async Task<Answer> SendAsync(Browser browser, object body)
    {
        browser.Headers["Accept"] = Json;
        using var answer = await browser.PostAsync("/graphql", body);
        return await Session.ReadAsync(answer);
    }

    private static async Task<Answer> GetAsync(Browser browser, string path)
    {
        browser.Headers["Accept"] = Json;
        using var answer = await browser.GetAsync(path);
        return await Session.ReadAsync(answer);
    }

    private static async Task<Answer> PostAsync(Session session, object body, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accepted));
        using var answer = await session.Http.SendAsync(request);
        return await Session.ReadAsync(answer);
    }
}
