using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Configuration;
using Orleans.Storage;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>The real providers of one silo that was built but never started, reading and writing one database.</summary>
public sealed class OrleansProviders : IDisposable
{
    public const string ClusterId = "cluster-under-test";

    private const string StorageName = "under-test";

    private readonly IHost _host;

    private OrleansProviders(IHost host) => _host = host;

    /// <summary>The services of the silo.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>The grain storage; it has read its statements.</summary>
    public AdoNetGrainStorage Storage =>
        (AdoNetGrainStorage)_host.Services.GetRequiredKeyedService<IGrainStorage>(StorageName);

    /// <summary>Notes kept in the grain storage.</summary>
    public NoteStore Notes => new(Storage);

    /// <summary>The reminder table, before its initialisation.</summary>
    public IReminderTable Reminders => _host.Services.GetRequiredService<IReminderTable>();

    /// <summary>The membership table, before its initialisation.</summary>
    public IMembershipTable Membership => _host.Services.GetRequiredService<IMembershipTable>();

    /// <summary>Builds a silo's providers over a database.</summary>
    /// <param name="database">Where they read and write.</param>
    /// <param name="serviceId">Services share a database without seeing each other.</param>
    /// <param name="deleteOnClear">Whether clearing a state removes its row.</param>
    /// <param name="through">A data source to use in place of the database's own.</param>
    public static async Task<OrleansProviders> CreateAsync(
        OrleansDatabase database, string serviceId = "service-under-test", bool deleteOnClear = false, DbDataSource? through = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (ClusterId, serviceId));
            silo.UseAdoNetClustering(options => (options.Invariant, options.DataSource) = (database.Invariant, through ?? database.Source));
            silo.UseAdoNetReminderService(options => (options.Invariant, options.DataSource) = (database.Invariant, through ?? database.Source));
            silo.AddAdoNetGrainStorage(StorageName, options =>
            {
                options.Invariant = database.Invariant;
                options.DataSource = through ?? database.Source;
                options.DeleteStateOnClear = deleteOnClear;
            });
        });
        var providers = new OrleansProviders(builder.Build());
        var lifecycle = new SiloLifecycleSubject(NullLogger<SiloLifecycleSubject>.Instance);
        providers.Storage.Participate(lifecycle);
        await lifecycle.OnStart();
        return providers;
    }

    public void Dispose() => _host.Dispose();
}
