using System.Diagnostics;
using Readiness.Benchmarks.Reports;

namespace Readiness.Benchmarks.Startup;

/// <summary>The server published as the README says, into a folder of its own.</summary>
internal static class PublishedBuild
{
    /// <summary>Publishes; the web app is left out where it was not built.</summary>
    public static async Task<string> MakeAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"readiness-published-{Guid.NewGuid():N}");
        using var publish = Process.Start(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["publish", Path.Combine(PerformancePage.Root(), "silo"), "-c", "Release", "-o", folder, "-p:BuildWeb=false", "-v", "quiet", "--nologo"]);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException($"dotnet publish ended with {publish.ExitCode}.");
    }
}
