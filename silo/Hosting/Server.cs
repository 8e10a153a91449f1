using Readiness.Api;
using Readiness.Api.Limits;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Hosting;

/// <summary>The server: silo, API and web app in one process, or the last two alone.</summary>
public static class Server
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(15);

    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="configuration">Settings as command line arguments.</param>
    /// <param name="adjust">Changes services before the server is built: for a server that is broken on purpose.</param>
    public static async Task RunAsync(string[] configuration, Action<IServiceCollection>? adjust = null)
    {
        var (app, settings) = Build(configuration, adjust);
        await using var built = app;
        var isSilo = settings.Cluster != ClusterKind.Client;
        await using var held = isSilo ? await HoldAsync(app, settings) : null;
        app.UseReadiness(settings);
        if (isSilo && app.Environment.IsDevelopment())
        {
            await app.Services.SeedDemoAsync(app.Lifetime.ApplicationStopping);
        }

        await app.StartAsync();
        foreach (var address in app.Urls)
        {
            Console.WriteLine($"Readiness is at {address}");
        }

        if (isSilo && !app.Environment.IsDevelopment())
        {
            await app.Services.OfferSetupAsync(settings.PublicAddress ?? app.Urls.First(), app.Lifetime.ApplicationStopping);
        }

        await app.WaitForShutdownAsync();
    }

    /// <summary>The server with all it is made of, before anything is opened or answered.</summary>
    public static (WebApplication App, ReadinessSettings Settings) Build(string[] configuration, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = configuration, ContentRootPath = AppContext.BaseDirectory });
        var settings = ReadinessSettings.Read(builder.Configuration);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit.Usual;
        });
        builder.Services.AddReadinessStorage(settings);
        builder.AddReadinessOrleans(settings);
        builder.Services.AddReadinessApi(new ApiOptions(builder.Environment.IsDevelopment(), WebHosting.OperationsFile) { Limits = settings.Limits });
        builder.Services.AddSingleSignOn(settings, builder.Environment.IsDevelopment());
        adjust?.Invoke(builder.Services);
        return (builder.Build(), settings);
    }

    /// <summary>What a request goes through, and the addresses there are.</summary>
    public static void UseReadiness(this WebApplication app, ReadinessSettings settings)
    {
        app.UseProxies(settings.Proxies);
        app.UseSecurityHeaders(settings.PublicAddress?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true);
        app.UseReadinessWeb();
        app.UseRouting();
        app.UseRateLimiter();
        if (settings.SingleSignOn is not null)
        {
            app.UseAuthentication(); // answers the address that the provider sends browsers back to
        }

        app.MapReadinessApi();
    }

    private static async Task<DataLock> HoldAsync(WebApplication app, ReadinessSettings settings)
    {
        var held = await DataLock.TakeAsync(app.Services.GetRequiredService<Database>(), settings, shared: settings.Cluster == ClusterKind.Silo);
        await app.Services.UpgradeStorageAsync();
        await app.Services.ReadRulesetsAsync();
        await app.Services.FillDerivedAsync();
        return held;
    }
}
