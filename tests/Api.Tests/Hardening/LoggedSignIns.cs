using System.Net;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Hardening;

/// <summary>What whoever runs a server can read of people getting in, and of what was kept out.</summary>
public sealed class LoggedSignIns(AccountServers servers)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Getting_in_and_not_is_logged_without_a_secret_or_what_was_typed()
    {
        var server = await servers.ServerAsync(AccountServers.Sqlite);
        var name = server.Spare();
        var link = await servers.LinkAsync(AccountServers.Sqlite, name);
        using var browser = await servers.NobodyAsync(AccountServers.Sqlite);
        const string Typed = "a password that only the typist knows";
        Assert.Equal(HttpStatusCode.Unauthorized, await browser.StatusAsync("/account/sign-in", new { email = "typed.by.mistake@example.org", password = Typed }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await browser.StatusAsync("/account/links/use", new { secret = "made-up-secret", password = Typed }));
        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/links/use", new { secret = link, password = Typed }));
        using var again = await servers.SignInAsync(AccountServers.Sqlite, name, Typed);

        await ToldAsync(server, "A try to sign in by password let nobody in.");
        await ToldAsync(server, "A try to sign in by link let nobody in.");
        await ToldAsync(server, "signed in by link.");
        await ToldAsync(server, "signed in by password.");
        foreach (var secret in new[] { Typed, link, "made-up-secret", "typed.by.mistake", browser.Cookies["__Host-readiness"], again.Cookies["__Host-readiness"], Cast.Email(name) })
        {
            Assert.DoesNotContain(secret, server.Process.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_another_site_sent_is_logged_and_writes_no_line_of_its_own()
    {
        var server = await servers.ServerAsync(AccountServers.Sqlite);
        using var browser = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        browser.Headers["Sec-Fetch-Site"] = "cross-site";
        var path = $"/account/people/{Guid.Empty}/link";
        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync("/account/x%0Ainfo:%20somebody%20signed%20in"));

        await ToldAsync(server, $"POST {path} came from another site's page and was refused.");
        Assert.DoesNotContain("\ninfo: somebody", server.Process.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Query.person", "{ person(id: \"ID\") { name } again: person(id: \"ID\") { name } }")]
    [InlineData("Query.mentorship", "{ mentorship(id: \"ID\") { state } }")]
    [InlineData("Query.adminAudit", "{ adminAudit(first: 1) { edges { node { act } } } }")]
    [InlineData("Person.readiness", "{ person(id: \"PEER\") { readiness { level } } }")]
    [InlineData("Person.entries", "{ person(id: \"PEER\") { entries(first: 1) { edges { node { id } } } } }")]
    [InlineData("Mutation.confirmEntry", "mutation { confirmEntry(personId: \"ID\", entryId: \"e\") { refusal { code } } }")]
    public async Task Who_asks_for_what_is_not_there_or_not_for_them_is_logged_once_a_request(string field, string document)
    {
        var server = await servers.ServerAsync(AccountServers.Sqlite);
        var name = server.Spare();
        var (person, peer) = (await servers.IdAsync(AccountServers.Sqlite, name), await servers.IdAsync(AccountServers.Sqlite, server.Spare()));
        using var program = await server.WithTokenAsync(name);

        await program.SendAsync(document.Replace("ID", Guid.NewGuid().ToString(), StringComparison.Ordinal).Replace("PEER", peer, StringComparison.Ordinal));

        var line = $"{person} asked for {field}, which is not there or not for them.";
        await ToldAsync(server, line);
        Assert.Single(server.Process.Output.Split('\n'), each => each.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_no_admin_and_asks_for_what_admins_have_is_logged()
    {
        var server = await servers.ServerAsync(AccountServers.Sqlite);
        var (browser, name) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        var person = await servers.IdAsync(AccountServers.Sqlite, name);

        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"/account/people/{person}/link"));

        await ToldAsync(server, $"{person} asked for /account/people/{person}/link, which is not there or not for them.");
    }

    private static Task ToldAsync(ServerUnderTest server, string line) =>
        Eventually.TrueAsync(() => Task.FromResult(server.Process.Output.Contains(line, StringComparison.Ordinal)), Soon, () => $"'{line}' in the log");
}
