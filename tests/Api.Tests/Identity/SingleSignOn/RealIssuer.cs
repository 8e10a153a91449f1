using System.Net;
using Microsoft.Data.Sqlite;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>Signing in by an issuer that others wrote and certified.</summary>
public sealed class RealIssuer(OidcProviderServer server) : IClassFixture<OidcProviderServer>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Somebody_is_let_in_by_it_as_who_they_are_here()
    {
        var name = server.Spare();
        using var browser = await server.SignInAsync(Subject(name));

        Assert.Equal(name, (await browser.ReadAsync("/account/me")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Nobody_is_let_in_who_is_nobody_here()
    {
        using var browser = await server.SignInAsync("a-stranger");

        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Nobody_is_let_in_while_the_issuer_knows_us_by_another_secret()
    {
        var subject = Subject(server.Spare());
        await server.ForgetSecretAsync();
        using var refused = await server.SignInAsync(subject);
        await server.RememberSecretAsync();
        using var browser = await server.SignInAsync(subject);

        Assert.Equal((false, true), (await refused.IsSignedInAsync(), await browser.IsSignedInAsync()));
    }

    [Fact]
    public async Task Keys_that_it_rotates_while_we_run_are_taken_up()
    {
        var subject = Subject(server.Spare());
        using var before = await server.SignInAsync(subject);
        await server.RotateAsync();

        await Eventually.TrueAsync(
            async () =>
            {
                using var browser = await server.SignInAsync(subject);
                return await browser.IsSignedInAsync();
            },
            Patience,
            () => "the new key to be known");
        Assert.True(await before.IsSignedInAsync());
    }

    [Fact]
    public async Task An_admin_says_which_identity_somebody_is_and_nobody_else_does()
    {
        using var admin = await AccountServers.SetUpAsync(server);
        var (name, other) = (server.Spare(), server.Spare());
        var link = $"/account/people/{await AccountServers.IdAsync(server, name)}/identity";
        using var somebody = await server.SignInAsync(Subject(other));
        Assert.Equal(HttpStatusCode.NotFound, await somebody.StatusAsync(link, new { subject = "employee-17" }));
        using var before = await server.SignInAsync("employee-17");
        Assert.False(await before.IsSignedInAsync());

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync(link, new { subject = "employee-17" }));

        using var browser = await server.SignInAsync("employee-17");
        Assert.Equal(name, (await browser.ReadAsync("/account/me")).GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await admin.StatusAsync(link, new { subject = "employee-18" }));
        var ofOther = $"/account/people/{await AccountServers.IdAsync(server, other)}/identity";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await admin.StatusAsync(ofOther, new { subject = "employee-17" }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await admin.StatusAsync(ofOther, new { subject = "" }));
        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync($"/account/people/{Guid.Empty}/identity", new { subject = "employee-19" }));
    }

    [Fact]
    public async Task Keys_of_data_protection_are_encrypted_in_the_database()
    {
        using var browser = await server.SignInAsync(Subject(server.Spare()));
        var keys = new List<string>();
        await using var connection = new SqliteConnection($"Data Source={Directory.GetFiles(server.Settings.DataFolder, "*.db").Single()};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT xml FROM data_protection_key";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            keys.Add(reader.GetString(0));
        }

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains("EncryptedXmlDecryptor", key, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.Contains("CipherValue", key, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.DoesNotContain("masterKey", key, StringComparison.Ordinal));
    }

    private static string Subject(string name) => Cast.Email(name).Split('@')[0];
}
