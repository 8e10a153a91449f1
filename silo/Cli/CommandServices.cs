using Readiness.Silo.Hosting;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Cli;

/// <summary>Storage for one command, without a silo. Everything it logs goes to the error stream.</summary>
internal static class CommandServices
{
    /// <summary>Runs a command on the database of the settings, alone on it when it writes what grains own.</summary>
    public static async Task<int> RunAsync(string[] arguments, bool alone, Func<IServiceProvider, Task<int>> command)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var settings = ReadinessSettings.Read(builder.Configuration);
        builder.Services.AddReadinessStorage(settings);
        using var host = builder.Build();
        await using var held = alone ? await DataLock.TakeAsync(host.Services.GetRequiredService<Database>(), settings, shared: false) : null;
        await host.Services.UpgradeStorageAsync();
        await host.Services.ReadRulesetsAsync();
        await host.Services.FillDerivedAsync();
        return await command(host.Services);
    }

    /// <summary>Where browsers find the server that these settings make.</summary>
    public static string Address(this IServiceProvider services) =>
        services.GetRequiredService<ReadinessSettings>().PublicAddress
        ?? services.GetRequiredService<IConfiguration>()["Urls"]?.Split(';')[0]
        ?? "http://localhost:5080";
}
