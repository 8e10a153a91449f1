using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>Tokens made on one's own page: what each may do, and its end.</summary>
public sealed class ScopedTokens(AccountServers servers)
{
    private const string Read = "{ me { name } }";
    private const string Hide = "mutation { setBoardPresence(presence: HIDDEN) { presence } }";
    private const string Log = "mutation { logActivity(input: { id: \"5d0c9c53-6f51-4c4b-b1a9-2d4d8c0fb8d1\", kind: \"nothing\", day: \"2026-01-01\" }) { refusal { code } } }";
    private const string Smuggle = "mutation { ...more } fragment more on Mutation { setBoardPresence(presence: HIDDEN) { presence } }";
    private const string Both = "mutation { logActivity(input: { id: \"5d0c9c53-6f51-4c4b-b1a9-2d4d8c0fb8d1\", kind: \"nothing\", day: \"2026-01-01\" }) { refusal { code } } setBoardPresence(presence: HIDDEN) { presence } }";

    [Theory]
    [InlineData("read", Read, true)]
    [InlineData("read", Log, false)]
    [InlineData("read", Hide, false)]
    [InlineData("read", Smuggle, false)]
    [InlineData("log", Read, true)]
    [InlineData("log", Log, true)]
    [InlineData("log", Hide, false)]
    [InlineData("log", Smuggle, false)]
    [InlineData("log", Both, false)]
    [InlineData("all", Read, true)]
    [InlineData("all", Log, true)]
    [InlineData("all", Hide, true)]
    public async Task A_token_does_what_its_scope_covers(string scope, string document, bool covered)
    {
        var (browser, _) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        using var program = new Session((await servers.ServerAsync(AccountServers.Sqlite)).Process.Address, await CreateAsync(browser, scope));

        var answer = await program.SendAsync(document);

        Assert.Equal(covered ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(covered ? [] : ["TOKEN_SCOPE"], answer.Codes);
    }

    [Theory]
    [InlineData("read", HttpStatusCode.Forbidden)]
    [InlineData("log", HttpStatusCode.Forbidden)]
    [InlineData("all", HttpStatusCode.OK)]
    public async Task A_file_is_taken_from_a_token_for_everything_alone(string scope, HttpStatusCode expected)
    {
        var (browser, _) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        using var program = new Session((await servers.ServerAsync(AccountServers.Sqlite)).Process.Address, await CreateAsync(browser, scope));
        using var file = new StringContent("First Name,Last Name\nAna,Costa\n", Encoding.UTF8, "text/csv");

        using var answer = await program.Http.PostAsync("/contacts/import?format=linkedin&preview=true", file);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task A_token_is_listed_and_when_revoked_answered_401(string database)
    {
        var (browser, _) = await servers.InviteSpareAsync(database);
        using var held = browser;
        using var program = new Session((await servers.ServerAsync(database)).Process.Address, await CreateAsync(browser, "read"));
        Assert.Equal(HttpStatusCode.OK, (await program.SendAsync(Read)).Status);
        var listed = Assert.Single((await browser.ReadAsync("/account/tokens")).EnumerateArray());
        Assert.Equal(("CI", "read"), (listed.GetProperty("name").GetString(), listed.GetProperty("scope").GetString()));

        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/tokens/revoke", new { key = listed.GetProperty("key").GetString() }));

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.SendAsync(Read)).Status);
        Assert.Empty((await browser.ReadAsync("/account/tokens")).EnumerateArray());
    }

    [Theory]
    [InlineData("", "all", 30)]
    [InlineData("x", "everything", 30)]
    [InlineData("x", "All", 30)]
    [InlineData("x", "all", 0)]
    [InlineData("x", "all", 366)]
    public async Task A_token_has_a_name_a_scope_and_a_year_at_most(string name, string scope, int days)
    {
        var (browser, _) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await browser.StatusAsync("/account/tokens", new { name, scope, days }));
    }

    private static async Task<string> CreateAsync(Browser browser, string scope)
    {
        using var made = await browser.PostAsync("/account/tokens", new { name = "CI", scope, days = 365 });
        return (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }
}
