using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Settings;
using Readiness.Support;

namespace Readiness.Api.Tests.Identity;

/// <summary>The first admin, invitations and recoveries; and what only an admin may do.</summary>
public sealed class SignInLinks(AccountServers servers)
{
    [Fact]
    public async Task The_first_start_prints_a_link_that_makes_one_admin_once_and_no_later_start_does()
    {
        using var folder = new TemporaryFolder();
        var settings = new ReadinessSettings { DataFolder = folder.Path };
        await using (var first = await ReadinessProcess.StartAsync(settings))
        {
            using var browser = new Browser(first.Address);
            await Eventually.TrueAsync(() => Task.FromResult(AccountServers.SetupSecret(first.Output) is not null), TimeSpan.FromSeconds(20), () => "a setup link");
            var printed = AccountServers.SetupSecret(first.Output)!;
            var another = AccountServers.SetupSecret((await ReadinessProcess.RunToEndAsync(settings, "setup-link")).EnsureSuccess("setup-link").LastLine)!;
            Assert.True((await LookAsync(browser, printed)).GetProperty("setup").GetBoolean());
            Assert.DoesNotContain(printed, await ReadAllAsync(folder.Path), StringComparison.Ordinal);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, await UseAsync(browser, printed, "not an address"));
            Assert.Equal(HttpStatusCode.NoContent, await UseAsync(browser, printed, "first@example.org"));
            Assert.True((await browser.ReadAsync("/account/me")).GetProperty("isAdmin").GetBoolean());
            Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [await UseAsync(browser, printed, "second@example.org"), await UseAsync(browser, another, "second@example.org")]);
            Assert.NotEqual(0, (await ReadinessProcess.RunToEndAsync(settings, "setup-link")).ExitCode);
        }

        await using var second = await ReadinessProcess.StartAsync(settings);
        Assert.Null(AccountServers.SetupSecret(second.Output));
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task An_invitation_shows_whose_it_is_and_works_once(string database)
    {
        var name = (await servers.ServerAsync(database)).Spare();
        var secret = await servers.LinkAsync(database, name);
        using var browser = await servers.NobodyAsync(database);

        Assert.Equal(Cast.Email(name), (await LookAsync(browser, secret)).GetProperty("email").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await UseAsync(browser, secret, password: "too short"));
        Assert.Equal(HttpStatusCode.NoContent, await UseAsync(browser, secret));
        Assert.Equal(name, (await browser.ReadAsync("/account/me")).GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await UseAsync(browser, secret));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await UseAsync(browser, "made-up"));
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task A_recovery_signs_out_and_replaces_the_password(string database)
    {
        var (before, name) = await servers.InviteSpareAsync(database);
        using var held = before;
        using var browser = await servers.NobodyAsync(database);

        Assert.Equal(HttpStatusCode.NoContent, await UseAsync(browser, await servers.LinkAsync(database, name), password: "another river entirely"));

        Assert.False(await before.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, await before.StatusAsync("/account/sign-in", new { email = Cast.Email(name), password = AccountServers.Password }));
        (await servers.SignInAsync(database, name, "another river entirely")).Dispose();
    }

    [Fact]
    public async Task Whoever_has_the_machine_lets_somebody_back_in()
    {
        var server = await servers.ServerAsync(AccountServers.Sqlite);
        var name = server.Spare();
        var link = (await ReadinessProcess.RunToEndAsync(server.Settings, "recovery-link", "--email", Cast.Email(name))).EnsureSuccess("recovery-link").LastLine;
        using var browser = await servers.NobodyAsync(AccountServers.Sqlite);

        Assert.Equal(HttpStatusCode.NoContent, await UseAsync(browser, link.Split("/welcome#")[1]));
        Assert.NotEqual(0, (await ReadinessProcess.RunToEndAsync(server.Settings, "recovery-link", "--email", "nobody@example.org")).ExitCode);
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task What_an_admin_does_does_not_exist_for_others_until_they_are_one(string database)
    {
        var (browser, name) = await servers.InviteSpareAsync(database);
        using var held = browser;
        var (own, top) = (await servers.IdAsync(database, name), await servers.IdAsync(database, Cast.Top));
        foreach (var path in new[] { $"/account/people/{top}/link", $"/account/people/{top}/sessions/end", $"/account/people/{own}/admin" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync(path, new { admin = true }));
        }

        var admin = await servers.AdminAsync(database);
        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"/account/people/{own}/admin", new { admin = true }));
        Assert.Equal(2, (await browser.ReadAsync("/account/people/admins")).GetArrayLength());

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"/account/people/{own}/admin", new { admin = false }));
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"/account/people/{own}/admin", new { admin = true }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await admin.StatusAsync($"/account/people/{top}/admin", new { admin = false }));
    }

    private static Task<HttpStatusCode> UseAsync(Browser browser, string secret, string? email = null, string password = AccountServers.Password) =>
        browser.StatusAsync("/account/links/use", new { secret, password, email, name = "First Admin" });

    private static async Task<JsonElement> LookAsync(Browser browser, string secret)
    {
        using var answer = await browser.PostAsync("/account/links/look", new { secret });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<string> ReadAllAsync(string folder)
    {
        var text = new System.Text.StringBuilder();
        foreach (var file in Directory.GetFiles(folder, "readiness.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
