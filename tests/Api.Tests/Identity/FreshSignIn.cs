using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>A new way in is made by whoever signed in a moment ago, not by whoever comes upon an open browser.</summary>
public sealed class FreshSignIn(AccountServers servers)
{
    private const string Cookie = "__Host-readiness";
    private const long Minute = 60_000_000;

    [Theory]
    [InlineData("/account/tokens")]
    [InlineData("/account/passkeys/new")]
    [InlineData("/account/passkeys")]
    public async Task It_is_asked_for_again_after_a_quarter_of_an_hour(string path)
    {
        var (browser, name) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        await AgeAsync(browser, minutes: 14);
        Assert.NotEqual(HttpStatusCode.Forbidden, await browser.StatusAsync(path, Wanted()));
        await AgeAsync(browser, minutes: 2);

        using var refused = await browser.PostAsync(path, Wanted());
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        var said = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains("sign out and in again", said.GetProperty("refusal").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(await browser.IsSignedInAsync());

        using var again = await servers.SignInAsync(AccountServers.Sqlite, name);
        Assert.NotEqual(HttpStatusCode.Forbidden, await again.StatusAsync(path, Wanted()));
    }

    [Fact]
    public async Task An_admin_who_signed_in_a_while_ago_lets_nobody_in_not_even_themselves()
    {
        using var admin = await servers.SignInAsync(AccountServers.Sqlite, Cast.Top);
        var spare = (await servers.ServerAsync(AccountServers.Sqlite)).Spare();
        var (own, other) = (await servers.IdAsync(AccountServers.Sqlite, Cast.Top), await servers.IdAsync(AccountServers.Sqlite, spare));
        await AgeAsync(admin, minutes: 16);

        Assert.Equal(HttpStatusCode.Forbidden, await admin.StatusAsync($"/account/people/{own}/link"));
        Assert.Equal(HttpStatusCode.Forbidden, await admin.StatusAsync($"/account/people/{other}/link"));
        Assert.Equal(HttpStatusCode.Forbidden, await admin.StatusAsync($"/account/people/{own}/identity", new { subject = "somebody" }));

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync("/account/confirm", new { current = AccountServers.Password }));
        Assert.Equal(HttpStatusCode.OK, await admin.StatusAsync($"/account/people/{other}/link"));
    }

    private static object Wanted() => new { name = "a script", scope = "read", days = 1 };

    /// <summary>Lets minutes have passed since a browser's session began.</summary>
    private async Task AgeAsync(Browser browser, int minutes)
    {
        var folder = (await servers.ServerAsync(AccountServers.Sqlite)).Settings.DataFolder;
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "readiness.db")};Pooling=False");
        await connection.OpenAsync();
        await using var update = connection.CreateCommand();
        update.CommandText = "UPDATE signin_session SET created_at = created_at - $age WHERE id = $id";
        update.Parameters.AddWithValue("$age", minutes * Minute);
        update.Parameters.AddWithValue("$id", SHA256.HashData(Encoding.UTF8.GetBytes(browser.Cookies[Cookie])));
        Assert.Equal(1, await update.ExecuteNonQueryAsync());
    }
}
