using Readiness.Support;

namespace Readiness.Api.Tests.Servers;

/// <summary>A cluster of two hosts on one PostgreSQL database. Process is the first of them.</summary>
public sealed class TwoHosts() : ServerUnderTest("Production"), IAsyncLifetime
{
    /// <summary>The second.</summary>
    public ReadinessProcess Other { get; private set; } = null!;

    /// <inheritdoc/>
    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Other = await ReadinessProcess.StartAsync(Settings with { DataFolder = Settings.DataFolder + "-other" });
    }

    /// <inheritdoc/>
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Other.DisposeAsync();
        await DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings) => settings with
    {
        Storage = "PostgreSql",
        ConnectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync(),
        More = new Dictionary<string, string>(StringComparer.Ordinal) { ["Readiness:Cluster"] = "Silo" },
    };
}
