using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Settings;
using Readiness.Support;

namespace Readiness.Api.Tests.Rights;

/// <summary>Everybody may take everything about themselves with them, and be erased; an admin may erase who asks for it.</summary>
public sealed class OwnRights(AccountServers servers)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task One_downloads_everything_about_oneself_and_about_nobody_else(string database)
    {
        var (browser, name) = await servers.InviteSpareAsync(database);
        using var held = browser;

        using var answer = await browser.GetAsync("/account/export");
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        using var person = JsonDocument.Parse(await archive.GetEntry("person.json")!.OpenAsync());
        using var index = new StreamReader(await archive.GetEntry("index.html")!.OpenAsync());

        Assert.Equal(("application/zip", "no-store"), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.ToString()));
        Assert.Equal(name, Assert.Single(person.RootElement.EnumerateArray()).GetProperty("name").GetString());
        Assert.Contains("Who you are here", await index.ReadToEndAsync(), StringComparison.Ordinal);
        using var nobody = await servers.NobodyAsync(database);
        using var refused = await nobody.GetAsync("/account/export");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task Whoever_types_their_name_is_erased_and_never_gets_in_again(string database)
    {
        var (browser, name) = await servers.InviteSpareAsync(database);
        using var held = browser;
        var server = await servers.ServerAsync(database);
        using var program = await server.WithTokenAsync(name);

        using var wrong = await browser.PostAsync("/account/erasure", new { name = "Somebody Else" });
        Assert.Equal("name", (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("refusal").GetProperty("field").GetString());
        Assert.True(await browser.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/erasure", new { name = $" {name.ToUpperInvariant()} " }));

        Assert.False(await browser.IsSignedInAsync());
        using var again = await servers.NobodyAsync(database);
        Assert.Equal(HttpStatusCode.Unauthorized, await again.StatusAsync("/account/sign-in", new { email = Cast.Email(name), password = AccountServers.Password }));
        Assert.True((await program.SendAsync("{ me { id } }")).IsRefused);
        using var admin = await server.WithTokenAsync(Cast.Program);
        var found = await admin.DataAsync("query($name: String!) { people(search: $name, first: 5) { edges { node { name } } } }", new { name });
        Assert.DoesNotContain(found.GetProperty("people").GetProperty("edges").EnumerateArray(), edge => edge.GetProperty("node").GetProperty("name").GetString() == name);
        Assert.DoesNotContain(name, server.Process.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Cast.Email(name), server.Process.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_sign_in_of_long_ago_has_to_be_confirmed_first()
    {
        var (browser, name) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        var server = await servers.ServerAsync(AccountServers.Sqlite);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(server.Settings.DataFolder, "readiness.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE signin_session SET created_at = created_at - 16 * 60 * 1000000 WHERE person_id = (SELECT id FROM person WHERE name = @name)";
            command.Parameters.AddWithValue("@name", name);
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        Assert.False((await browser.ReadAsync("/account/rights")).GetProperty("recent").GetBoolean());
        using var export = await browser.GetAsync("/account/export");
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (export.StatusCode, await browser.StatusAsync("/account/erasure", new { name })));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await browser.StatusAsync("/account/confirm", new { current = "not it at all" }));
        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/confirm", new { current = AccountServers.Password }));
        Assert.True((await browser.ReadAsync("/account/rights")).GetProperty("recent").GetBoolean());
        using var confirmed = await browser.GetAsync("/account/export");
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
    }

    [Fact]
    public async Task An_admin_erases_who_asks_for_it_and_nobody_else_does_and_never_the_last_admin()
    {
        var (browser, _) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        var name = (await servers.ServerAsync(AccountServers.Sqlite)).Spare();
        var path = $"/account/people/{await servers.IdAsync(AccountServers.Sqlite, name)}/erasure";
        var admin = await servers.AdminAsync(AccountServers.Sqlite);

        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync(path, new { name }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await admin.StatusAsync(path, new { name = "Somebody Else" }));
        using (var unasked = await admin.GetAsync(path))
        {
            Assert.Equal(HttpStatusCode.NotFound, unasked.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync(path, new { name }));
        await Eventually.TrueAsync(async () => await admin.StatusAsync(path, new { name }) == HttpStatusCode.NotFound, Limit, () => "the person to be gone");
        await Eventually.TrueAsync(async () => (await admin.ReadAsync(path)).GetProperty("done").GetBoolean(), Limit, () => "the erasure to be done");
        Assert.Equal("erasure-asked", (await (await servers.ServerAsync(AccountServers.Sqlite)).ActsOnAsync(path.Split('/')[^2]))[0]);
        using (var curious = await browser.GetAsync(path))
        {
            Assert.Equal(HttpStatusCode.NotFound, curious.StatusCode);
        }

        // Nobody is erased by a wrong name; other tests make admins for a moment.
        await Eventually.TrueAsync(
            async () =>
            {
                using var last = await admin.PostAsync("/account/erasure", new { name = "Somebody Else" });
                return (await last.Content.ReadAsStringAsync()).Contains("make another one first", StringComparison.Ordinal);
            },
            Limit, () => "the last admin to be refused");
    }

    [Fact]
    public async Task The_register_is_written_to_a_file_and_applied_from_one()
    {
        using var folder = new TemporaryFolder();
        var settings = new ReadinessSettings { DataFolder = Path.Combine(folder.Path, "data"), EnvironmentName = "Production" };
        var (here, there) = (Path.Combine(folder.Path, "here.txt"), Path.Combine(folder.Path, "there.txt"));
        var id = Guid.CreateVersion7();
        await File.WriteAllTextAsync(there, $"{id} 2026-03-18T12:00:00.0000000Z\nnot a line\n");

        Assert.Equal("1 of 1 are to be erased", (await ReadinessProcess.RunToEndAsync(settings, "erasures", "apply", there)).EnsureSuccess("apply").LastLine);
        Assert.Equal("0 of 1 are to be erased", (await ReadinessProcess.RunToEndAsync(settings, "erasures", "apply", there)).EnsureSuccess("apply").LastLine);
        Assert.Equal("1 erasures", (await ReadinessProcess.RunToEndAsync(settings, "erasures", "export", here)).EnsureSuccess("export").LastLine);
        Assert.Contains($"{id} 2026-03-18T12:00:00.0000000Z", await File.ReadAllTextAsync(here), StringComparison.Ordinal);
        Assert.Equal(1, (await ReadinessProcess.RunToEndAsync(settings, "erasures", "apply", Path.Combine(folder.Path, "nowhere"))).ExitCode);
    }
}
