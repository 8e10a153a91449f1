using System.Security.Cryptography;
using System.Text;
using Readiness.Support;

namespace Readiness.Api.Tests.Servers;

/// <summary>The server as it is deployed, with a list of passwords that leaked.</summary>
public sealed class ProductionServer() : ServerUnderTest("Production")
{
    /// <summary>The one password that leaked.</summary>
    public const string Leaked = "the moon over the harbour";

    protected override async Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var file = Path.Combine(settings.DataFolder, "leaked.txt");
#pragma warning disable CA5350 // As such lists are made.
        await File.WriteAllTextAsync(file, Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(Leaked))) + ":3\r\n");
#pragma warning restore CA5350
        return settings with { More = new Dictionary<string, string>(settings.More, StringComparer.Ordinal) { ["Readiness:LeakedPasswords"] = file } };
    }
}
