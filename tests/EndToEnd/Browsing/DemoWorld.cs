using System.Net.Http.Json;
using Microsoft.Playwright;
using Readiness.Support;

namespace Readiness.EndToEnd.Browsing;

/// <summary>A server in Development with its demo organisation, and one Chromium.</summary>
public sealed class DemoWorld : IAsyncLifetime
{
    private static readonly TimeSpan Seeding = TimeSpan.FromMinutes(3);
    private readonly string _folder = Directory.CreateTempSubdirectory("readiness-web-").FullName;
    private List<DemoPerson[]> _teams = [];
    private readonly Queue<DemoPerson> _people = [];
    private readonly Lock _gate = new();
    private (DemoPerson[] Team, DemoPerson Lead)? _readers;
    private ReadinessProcess? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsAvailable)
        {
            return; // Every test asks for it, and says why it is skipped.
        }

        _server = await ReadinessProcess.StartAsync(Settings, Seeding);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = ["--no-sandbox"] });
        using var client = new HttpClient { BaseAddress = _server.Address };
        var people = await client.GetFromJsonAsync<DemoPerson[]>("/demo/people") ?? [];
        _teams = [.. people.Where(person => person.Team is not null).GroupBy(person => person.Team).Select(team => team.ToArray()).Where(team => team.Length > 3)];
    }

    /// <summary>People of one team, which no other test works with.</summary>
    public DemoPerson[] Team() => Take(team => !Array.Exists(team, IsLead)) ?? Take(_ => true) ?? throw NoMore();

    /// <summary>Somebody whom no other test works with, though others work with people of their team.</summary>
    public DemoPerson Person()
    {
        lock (_gate)
        {
            if (_people.Count == 0)
            {
                Array.ForEach(Team(), _people.Enqueue);
            }

            return _people.Dequeue();
        }
    }

    /// <summary>Those whom one person of a team leads, which no other test works with.</summary>
    public DemoPerson[] TeamWithLead(out DemoPerson lead)
    {
        var team = Take(team => Array.Exists(team, IsLead)) ?? throw NoMore();
        var found = lead = Array.Find(team, IsLead)!;
        return [.. team.Where(person => person != found && person.Title?.StartsWith("Senior", StringComparison.Ordinal) == false)];
    }

    /// <summary>Those whom one person leads, shared by tests that only read: what one of them does is never recorded.</summary>
    public DemoPerson[] Readers(out DemoPerson lead)
    {
        lock (_gate)
        {
            _readers ??= (TeamWithLead(out var found), found);
            lead = _readers.Value.Lead;
            return _readers.Value.Team;
        }
    }

    /// <summary>People in the order of how much they have logged, the quietest first.</summary>
    public async Task<DemoPerson[]> ByEntriesAsync(DemoPerson[] people)
    {
        var counted = new List<(DemoPerson Person, int Entries)>();
        foreach (var person in people)
        {
            await using var visitor = await VisitAsAsync(person);
            counted.Add((person, await visitor.EntryCountAsync()));
        }

        return [.. counted.OrderBy(each => each.Entries).Select(each => each.Person)];
    }

    /// <summary>The admin of the demo organisation.</summary>
    public async Task<DemoPerson> AdminAsync() => (await EverybodyAsync()).Single(person => person.Title == "People lead");

    /// <summary>Somebody by name.</summary>
    public async Task<DemoPerson> FindAsync(string name) => (await EverybodyAsync()).Single(person => person.Name == name);

    private async Task<DemoPerson[]> EverybodyAsync()
    {
        Requirement.Chromium();
        using var client = new HttpClient { BaseAddress = _server!.Address };
        return await client.GetFromJsonAsync<DemoPerson[]>("/demo/people") ?? [];
    }

    /// <summary>A browser window of its own, in which nobody is signed in.</summary>
    public async Task<Visitor> VisitAsync(ColorScheme colours = ColorScheme.Light, int width = 1280)
    {
        Requirement.Chromium();
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "index.html")), "The web app is not built: there is no wwwroot beside the server. Build without BuildWeb=false.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _server!.Address.ToString(),
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "Etc/UTC",
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
        });
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>A window in which somebody is signed in.</summary>
    public async Task<Visitor> VisitAsAsync(DemoPerson person, ColorScheme colours = ColorScheme.Light, int width = 1280)
    {
        var visitor = await VisitAsync(colours, width);
        await visitor.SignInAsync(person);
        return visitor;
    }

    private static InvalidOperationException NoMore() => new("There are no more teams of that kind.");

    /// <summary>The first team of a kind that nobody took yet; null when there is none.</summary>
    private DemoPerson[]? Take(Predicate<DemoPerson[]> isWanted)
    {
        Requirement.Chromium();
        lock (_gate)
        {
            var at = _teams.FindIndex(isWanted);
            if (at < 0)
            {
                return null;
            }

            var team = _teams[at];
            _teams.RemoveAt(at);
            return team;
        }
    }

    private ReadinessSettings Settings => new() { DataFolder = _folder, EnvironmentName = "Development" };

    private static bool IsLead(DemoPerson person) => person.Title?.EndsWith(" lead", StringComparison.Ordinal) == true;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
