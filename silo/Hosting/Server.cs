using Readiness.Api;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Hosting;

/// <summary>The server: silo, API and web app in one process, or the last two alone.</summary>
internal static class Server
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(15);

    /// <summary>Runs until it is told to stop.</summary>
    public static async Task RunAsync(string[] configuration)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = configuration, ContentRootPath = AppContext.BaseDirectory });
        var settings = ReadinessSettings.Read(builder.Configuration);
        var isSilo = settings.Cluster != ClusterKind.Client;
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddReadinessStorage(settings);
        builder.AddReadinessOrleans(settings);
        builder.Services.AddReadinessApi(new ApiOptions(builder.Environment.IsDevelopment(), WebHosting.OperationsFile));
        builder.Services.AddReadinessWeb(settings);

        await using var app = builder.Build();
        await using var held = isSilo ? await HoldAsync(app, settings) : null;
        app.UseSecurityHeaders();
        app.UseReadinessWeb();
        app.UseRouting();
        app.MapReadinessApi();
        if (isSilo && app.Environment.IsDevelopment())
        {
            await app.Services.SeedDemoAsync(app.Lifetime.ApplicationStopping);
        }

        await app.StartAsync();
        foreach (var address in app.Urls)
        {
            Console.WriteLine($"Readiness is at {address}");
        }

        await app.WaitForShutdownAsync();
    }

    private static async Task<DataLock> HoldAsync(WebApplication app, ReadinessSettings settings)
    {
        var held = await DataLock.TakeAsync(app.Services.GetRequiredService<Database>(), settings, shared: settings.Cluster == ClusterKind.Silo);
        app.Services.UpgradeStorage();
        return held;
    }
}
