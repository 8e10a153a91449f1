using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime.Membership;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>A membership table on a fresh PostgreSQL database, its version made.</summary>
public sealed class ClusterUnderTest : IAsyncDisposable
{
    private readonly OrleansProviders _providers;

    private ClusterUnderTest(OrleansDatabase database, OrleansProviders providers)
    {
        Database = database;
        _providers = providers;
    }

    public OrleansDatabase Database { get; }

    public IMembershipTable Table => _providers.Membership;

    public static async Task<ClusterUnderTest> CreateAsync()
    {
        var database = await OrleansDatabase.CreateAsync(OrleansDatabase.PostgreSql);
        var cluster = new ClusterUnderTest(database, await OrleansProviders.CreateAsync(database));
        await cluster.Table.InitializeMembershipTableAsync(tryInitTableVersion: true);
        return cluster;
    }

    /// <summary>A silo with its own name and ports.</summary>
    public static MembershipEntry Silo(int number, SiloStatus status, DateTime at, int? proxyPort = null) => new()
    {
        SiloAddress = SiloAddress.New(IPAddress.Loopback, 11_000 + (number % 10_000), 1_000_000 + number),
        SiloName = $"silo-{number}",
        HostName = "host",
        Status = status,
        ProxyPort = proxyPort ?? 30_000 + (number % 10_000),
        StartTime = at,
        IAmAliveTime = at,
    };

    /// <summary>Inserts a silo from the latest version.</summary>
    public async Task<bool> InsertAsync(MembershipEntry silo) =>
        await Table.InsertRowAsync(silo, (await Table.ReadAllAsync()).Version.Next());

    /// <summary>Updates a silo from the latest version.</summary>
    public async Task<bool> UpdateAsync(MembershipEntry silo)
    {
        var version = (await Table.ReadAllAsync()).Version;
        return await Table.UpdateRowAsync(silo, version.VersionEtag, version.Next());
    }

    /// <summary>The gateways an Orleans client would find.</summary>
    public async Task<IList<Uri>> GatewaysAsync()
    {
        var provider = new AdoNetGatewayListProvider(
            NullLogger<AdoNetGatewayListProvider>.Instance,
            _providers.Services,
            Options.Create(new AdoNetClusteringClientOptions { Invariant = Database.Invariant, DataSource = Database.Source }),
            Options.Create(new GatewayOptions()),
            Options.Create(new ClusterOptions { ClusterId = OrleansProviders.ClusterId }));
        await provider.InitializeGatewayListProvider();
        return await provider.GetGateways();
    }

    public async ValueTask DisposeAsync()
    {
        _providers.Dispose();
        await Database.DisposeAsync();
    }
}
