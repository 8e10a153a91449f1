using System.Globalization;
using Readiness.Support;

namespace Readiness.Api.Tests.Servers;

/// <summary>A cluster of two hosts on one PostgreSQL database, which know each other by a certificate. Process is the first of them.</summary>
public sealed class TwoHosts() : ServerUnderTest("Production"), IAsyncLifetime
{
    private const string SiloPortSetting = "Readiness:SiloPort";

    /// <summary>What they know each other by.</summary>
    public TemporaryCertificate Certificate { get; } = new();

    /// <summary>Where the first listens for the other.</summary>
    public int SiloPort { get; } = LoopbackPort.Free();

    /// <summary>The second.</summary>
    public ReadinessProcess Other { get; private set; } = null!;

    /// <inheritdoc/>
    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Other = await ReadinessProcess.StartAsync(Settings with
        {
            DataFolder = Settings.DataFolder + "-other",
            More = new Dictionary<string, string>(Settings.More, StringComparer.Ordinal) { [SiloPortSetting] = Text(LoopbackPort.Free()) },
        });
    }

    /// <inheritdoc/>
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Other.DisposeAsync();
        await DisposeAsync();
        Certificate.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings) => settings with
    {
        Storage = "PostgreSql",
        ConnectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync(),
        More = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Readiness:Cluster"] = "Silo",
            ["Readiness:ClusterCertificate"] = Certificate.File,
            ["Readiness:ClusterCertificatePassword"] = TemporaryCertificate.Password,
            [SiloPortSetting] = Text(SiloPort),
        },
    };

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
