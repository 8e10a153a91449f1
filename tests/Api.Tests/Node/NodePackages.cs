using System.Security.Cryptography;

namespace Readiness.Api.Tests.Node;

/// <summary>
/// The npm packages of the scripts beside this file, installed next to the compiled tests when the lock file has changed
/// since they last were.
/// </summary>
public sealed class NodePackages : IAsyncLifetime
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(3);

    /// <summary>The folder the scripts run in.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Node");

    private static string Stamp => Path.Combine(Folder, "node_modules", ".readiness-lock");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"))));
        if (File.Exists(Stamp) && await File.ReadAllTextAsync(Stamp) == wanted)
        {
            return;
        }

        using var npm = new NodeProcess("npm", ["ci", "--no-audit", "--no-fund"]);
        if (await npm.EndAsync(MostTime) != 0)
        {
            throw new InvalidOperationException($"npm ci failed; the tests need Node 20 and the packages of tests/Api.Tests/Node.\n{npm.Errors}");
        }

        await File.WriteAllTextAsync(Stamp, wanted);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
