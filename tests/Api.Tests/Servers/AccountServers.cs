using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Readiness.Api.Tests.Servers;

/// <summary>Servers with accounts, one on each database, and an admin who lets people in. Each starts when a test asks for it.</summary>
public sealed partial class AccountServers : IAsyncLifetime
{
    public const string Sqlite = "Sqlite";
    public const string PostgreSql = "PostgreSql";
    public const string Password = "a walk along the river";

    private readonly Dictionary<string, Lazy<Task<(ServerUnderTest Server, Browser Admin)>>> _servers = new(StringComparer.Ordinal)
    {
        [Sqlite] = new(() => StartAsync(new ProductionServer())),
        [PostgreSql] = new(() => StartAsync(new PostgresServerUnderTest())),
    };

    /// <summary>The server on a database.</summary>
    public async Task<ServerUnderTest> ServerAsync(string database) => (await _servers[database].Value).Server;

    /// <summary>The browser of the admin there, who is <see cref="Cast.Top"/>.</summary>
    public async Task<Browser> AdminAsync(string database) => (await _servers[database].Value).Admin;

    /// <summary>A browser in which nobody is signed in.</summary>
    public async Task<Browser> NobodyAsync(string database) => new((await ServerAsync(database)).Process.Address);

    /// <summary>The id of somebody of the cast.</summary>
    public async Task<string> IdAsync(string database, string name) => await IdAsync(await ServerAsync(database), name);

    /// <summary>The id of somebody of the cast on a server.</summary>
    public static async Task<string> IdAsync(ServerUnderTest server, string name)
    {
        using var program = await server.WithTokenAsync(Cast.Program);
        var found = await program.DataAsync("query($name: String!) { people(search: $name, first: 5) { edges { node { id name } } } }", new { name });
        return found.GetProperty("people").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))
            .First(person => person.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
    }

    /// <summary>The secret of a new link for somebody.</summary>
    public async Task<string> LinkAsync(string database, string name)
    {
        using var made = await (await AdminAsync(database)).PostAsync($"/account/people/{await IdAsync(database, name)}/link");
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        return (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("path").GetString()!.Split('#')[1];
    }

    /// <summary>A browser in which somebody was let in by a link, with <see cref="Password"/>.</summary>
    public async Task<Browser> InviteAsync(string database, string name)
    {
        var browser = await NobodyAsync(database);
        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/links/use", new { secret = await LinkAsync(database, name), password = Password }));
        return browser;
    }

    /// <summary>Somebody no other test works with, let in.</summary>
    public async Task<(Browser Browser, string Name)> InviteSpareAsync(string database)
    {
        var name = (await ServerAsync(database)).Spare();
        return (await InviteAsync(database, name), name);
    }

    /// <summary>A browser in which somebody signed in by password.</summary>
    public async Task<Browser> SignInAsync(string database, string name, string password = Password)
    {
        var browser = await NobodyAsync(database);
        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/sign-in", new { email = Cast.Email(name), password }));
        return browser;
    }

    /// <summary>The secret of the setup link that a server printed.</summary>
    public static string? SetupSecret(string output) => Printed().Match(output) is { Success: true } match ? match.Groups["secret"].Value : null;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var started in _servers.Values.Where(server => server.IsValueCreated))
        {
            var (server, admin) = await started.Value;
            admin.Dispose();
            await server.DisposeAsync();
        }
    }

    private static async Task<(ServerUnderTest Server, Browser Admin)> StartAsync(ServerUnderTest server)
    {
        await server.InitializeAsync();
        return (server, await SetUpAsync(server));
    }

    /// <summary>The browser of the admin that a new server gets, who is <see cref="Cast.Top"/>.</summary>
    public static async Task<Browser> SetUpAsync(ServerUnderTest server)
    {
        string? secret = null;
        await Support.Eventually.TrueAsync(() => Task.FromResult((secret = SetupSecret(server.Process.Output)) is not null), TimeSpan.FromSeconds(20), () => "the setup link to be printed");
        var admin = new Browser(server.Process.Address);
        var status = await admin.StatusAsync("/account/links/use", new { secret, password = Password, email = Cast.Email(Cast.Top), name = Cast.Top });
        Assert.Equal(HttpStatusCode.NoContent, status);
        return admin;
    }

    [GeneratedRegex(@"/setup#(?<secret>[\w-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Printed();
}
