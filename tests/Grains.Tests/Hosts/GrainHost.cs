using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Quests;
using Readiness.Contracts.Readiness;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Silo.Hosting;
using Readiness.Silo.Storage;
using Readiness.Support;
using BoardPresence = Readiness.Domain.Boards.BoardPresence;
using ReadinessSettings = Readiness.Silo.Hosting.ReadinessSettings;

namespace Readiness.Grains.Tests.Hosts;

/// <summary>A silo, or several, with the real grains on a real database, at a time the test sets: Wednesday 18 March 2026, noon.</summary>
public sealed class GrainHost : IAsyncDisposable
{
    /// <summary>What every host has for as long as it runs: nothing of it is stored.</summary>
    private static readonly string[] Stays = ["PeopleGrain", "PeopleNews"];

    private readonly InProcessTestCluster _cluster;
    private bool _stopped;

    private GrainHost(InProcessTestCluster cluster, ReadinessSettings settings, FakeTimeProvider clock)
    {
        _cluster = cluster;
        Settings = settings;
        Clock = clock;
    }

    /// <summary>On what it runs.</summary>
    public ReadinessSettings Settings { get; }

    /// <summary>The time that rules see.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>Today, as rules see it.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>The silo's services.</summary>
    public IServiceProvider Services => _cluster.Silos[0].ServiceProvider;

    /// <summary>The services of every silo.</summary>
    public IEnumerable<IServiceProvider> ServicesOfAll => _cluster.Silos.Select(silo => silo.ServiceProvider);

    /// <summary>The database.</summary>
    public Database Database => Services.GetRequiredService<Database>();

    /// <summary>The store of ledgers.</summary>
    public ILedgerStore Ledgers => Services.GetRequiredService<ILedgerStore>();

    /// <summary>The board of everyone.</summary>
    public IBoardGrain Board => _cluster.Client.GetGrain<IBoardGrain>(GrainKeys.OrganisationBoard);

    /// <summary>The board of a team.</summary>
    public IBoardGrain BoardOf(Guid team) => _cluster.Client.GetGrain<IBoardGrain>(GrainKeys.TeamBoard(team));

    /// <summary>The challenges of a team.</summary>
    public ITeamChallengesGrain Challenges(Guid team) => _cluster.Client.GetGrain<ITeamChallengesGrain>(GrainKeys.TeamChallenges(team));

    /// <summary>Starts silos; <paramref name="services"/> may put something else in a service's place.</summary>
    public static async Task<GrainHost> StartAsync(DatabaseKind kind, Action<IServiceCollection>? services = null, short silos = 1)
    {
        if (kind == DatabaseKind.PostgreSql)
        {
            Requirement.Postgres();
        }

        return await StartAsync(kind == DatabaseKind.PostgreSql ? await (await PostgresServer.SharedAsync()).CreateDatabaseAsync() : null, services, silos);
    }

    /// <summary>Starts silos on an empty database of PostgreSQL; null for SQLite.</summary>
    public static Task<GrainHost> StartAsync(string? connection, Action<IServiceCollection>? services = null, short silos = 1)
    {
        var folder = Directory.CreateTempSubdirectory("readiness-grains-").FullName;
        var storage = connection is null ? StorageKind.Sqlite : StorageKind.PostgreSql;
        return StartAsync(new ReadinessSettings(folder, storage, connection, ClusterKind.Single, "Etc/UTC", IPAddress.Loopback, null, null), services, silos);
    }

    /// <summary>Starts silos on what another host left.</summary>
    public static async Task<GrainHost> StartAsync(ReadinessSettings settings, Action<IServiceCollection>? services = null, short silos = 1)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 18, 12, 0, 0, TimeSpan.Zero));
        await UpgradeAsync(settings);
        var builder = new InProcessTestClusterBuilder(silos);
        builder.Options.ServiceId = "readiness"; // under which states are stored, for the next host as well
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
            silo.Services.AddReadinessStorage(settings);
            silo.Services.AddSingleton(OrganisationCalendar.For(clock, settings.TimeZone)!);
            silo.AddStartupTask((provider, _) => provider.ReadRulesetsAsync(), ServiceLifecycleStage.ApplicationServices);
            silo.AddReadinessGrains(settings);
            services?.Invoke(silo.Services);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new GrainHost(cluster, settings, clock);
    }

    /// <summary>Any grain.</summary>
    public T Grain<T>(string key)
        where T : IGrainWithStringKey => _cluster.Client.GetGrain<T>(key);

    /// <summary>Grains as one of the silos reaches them.</summary>
    public IGrainFactory From(int silo) => _cluster.Silos[silo].ServiceProvider.GetRequiredService<IGrainFactory>();

    /// <summary>A person's inbox.</summary>
    public IInboxGrain Inbox(Guid id) => _cluster.Client.GetGrain<IInboxGrain>(GrainKeys.Inbox(id));

    /// <summary>A person's grain.</summary>
    public IPersonGrain Person(Guid id) => _cluster.Client.GetGrain<IPersonGrain>(GrainKeys.Person(id));

    /// <summary>A person's readiness, read by themselves.</summary>
    public IReadinessGrain Readiness(Guid id) => _cluster.Client.GetGrain<IReadinessGrain>(GrainKeys.Person(id));

    /// <summary>A person's quests.</summary>
    public IQuestsGrain Quests(Guid id) => _cluster.Client.GetGrain<IQuestsGrain>(GrainKeys.Person(id));

    /// <summary>Adds a person who is shown on boards by name.</summary>
    public async Task<Guid> AddPersonAsync(string name, BoardPresence presence = BoardPresence.Named, string? pseudonym = null)
    {
        var id = Guid.CreateVersion7();
        await Services.GetRequiredService<IPeopleStore>().SaveAsync(
            [new PersonRow(id, $"{id:N}@example.org", name, null, null, null, null, null, null, (int)presence, pseudonym, Active: true)], CancellationToken.None);
        return id;
    }

    /// <summary>Logs an activity with somebody outside, so that it scores half until confirmed.</summary>
    public Task<EntryOutcome> LogAsync(Guid person, string id, string kind = "attend-event", string? with = null, DateOnly? day = null) =>
        Person(person).LogAsync(new LogActivity(id, kind, day ?? Today, with is null ? [] : [new CounterpartReference(null, with)], null, null, Private: false));

    /// <summary>Logs an activity with colleagues, who are asked to confirm it.</summary>
    public async Task AskAsync(Guid owner, string id, string kind, params Guid[] with)
    {
        var outcome = await Person(owner).LogAsync(new LogActivity(id, kind, Today, [.. with.Select(one => new CounterpartReference(one, null))], null, null, Private: false));
        Xunit.Assert.Null(outcome.Refusal);
    }

    /// <summary>A person's rows as they are stored.</summary>
    public async Task<List<LedgerRow>> RowsAsync(Guid person)
    {
        var rows = new List<LedgerRow>();
        await foreach (var row in Ledgers.ReadAsync(person, 0, CancellationToken.None))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Lets every grain go but those of each host, so that the next call reads what is stored.</summary>
    public async Task DeactivateAllAsync()
    {
        var management = _cluster.Client.GetGrain<IManagementGrain>(0);
        string[] left = [];
        await Eventually.TrueAsync(
            async () =>
            {
                // One that was busy the last time is passed over, so it is asked again.
                await management.ForceActivationCollection(TimeSpan.Zero);
                left = [.. (await management.GetDetailedGrainStatistics()).Select(grain => grain.GrainType)
                    .Where(type => type.Contains("Readiness", StringComparison.Ordinal) && !Stays.Any(name => type.Contains(name, StringComparison.Ordinal)))];
                return left.Length == 0;
            },
            TimeSpan.FromSeconds(20),
            () => $"grains to go: {string.Join(", ", left)}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (Directory.Exists(Settings.DataFolder))
        {
            Directory.Delete(Settings.DataFolder, recursive: true);
        }
    }

    /// <summary>Stops, and leaves what is stored to another.</summary>
    public async Task StopAsync()
    {
        if (!_stopped)
        {
            _stopped = true;
            await _cluster.DisposeAsync();
        }
    }

    private static async Task UpgradeAsync(ReadinessSettings settings)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddReadinessStorage(settings);
        await using var provider = services.BuildServiceProvider();
        await provider.UpgradeStorageAsync();
    }
}
