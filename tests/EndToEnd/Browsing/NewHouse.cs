using System.Net.Http.Json;
using Readiness.Support;

namespace Readiness.EndToEnd.Browsing;

/// <summary>A server with a few people of its own and no admin yet, which the demo organisation has.</summary>
public sealed class NewHouse : IAsyncDisposable
{
    private const int People = 9;
    private readonly string _folder = Directory.CreateTempSubdirectory("readiness-house-").FullName;
    private readonly int _port;
    private readonly IReadOnlyDictionary<string, string> _more;
    private ReadinessProcess? _server;

    private NewHouse(int port, IReadOnlyDictionary<string, string> more) => (_port, _more) = (port, more);

    /// <summary>The server by a name: passkeys are for names, not for numbers.</summary>
    public string Address => $"http://localhost:{_server!.Address.Port}";

    private ReadinessSettings Settings => new() { DataFolder = Path.Combine(_folder, "data"), EnvironmentName = "Development", Port = _port, More = _more };

    /// <summary>Starts it, on any free port or a given one, with further settings.</summary>
    public static async Task<NewHouse> StartAsync(int port = 0, IReadOnlyDictionary<string, string>? more = null)
    {
        var house = new NewHouse(port, more ?? new Dictionary<string, string>(StringComparer.Ordinal));
        new Organisation(People, entries: 0, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).WriteTo(Path.Combine(house._folder, "organisation"));
        (await ReadinessProcess.RunToEndAsync(house.Settings, "import", Path.Combine(house._folder, "organisation"), "--rejects", Path.Combine(house._folder, "rejects.csv"))).EnsureSuccess("import");
        house._server = await ReadinessProcess.StartAsync(house.Settings);
        return house;
    }

    /// <summary>The secret of a link that makes the first admin, from the command line.</summary>
    public async Task<string> SetupSecretAsync() =>
        (await ReadinessProcess.RunToEndAsync(Settings, "setup-link")).EnsureSuccess("setup-link").LastLine.Split("/setup#")[1];

    /// <summary>Makes the first admin past the pages, and signs them in.</summary>
    public async Task SetUpAsync(Visitor visitor, string name, string password)
    {
        var data = new { secret = await SetupSecretAsync(), email = "the.admin@example.org", name, password };
        var answer = await visitor.Context.APIRequest.PostAsync($"{Address}/account/links/use", new() { DataObject = data });
        Assert.True(answer.Ok, await answer.TextAsync());
    }

    /// <summary>Somebody who is here.</summary>
    public async Task<DemoPerson> PersonAsync()
    {
        using var client = new HttpClient { BaseAddress = _server!.Address };
        return (await client.GetFromJsonAsync<DemoPerson[]>("/demo/people"))![^1];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
