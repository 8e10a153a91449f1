using System.Diagnostics;
using System.Globalization;

namespace Readiness.Support;

/// <summary>
/// A throwaway PostgreSQL cluster made from the installed binaries: its own folder, its own loopback port, fsync on.
/// Removed when the test process ends; what a killed test process left is removed by the next.
/// </summary>
internal sealed class PostgresCluster
{
    private const string FolderPrefix = "readiness-postgres-";
    private const string ServiceUser = "postgres";

    private static int count;

    private readonly string folder;

    private PostgresCluster(string folder, int port)
    {
        this.folder = folder;
        Port = port;
    }

    /// <summary>The folder of initdb and pg_ctl; null where PostgreSQL is not installed.</summary>
    public static string? Binaries { get; } = FindBinaries();

    /// <summary>The port it listens on, at 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Makes a new cluster and starts it.</summary>
    public static async Task<PostgresCluster> CreateAsync()
    {
        await RemoveLeftoversAsync();
        var name = $"{FolderPrefix}{Environment.ProcessId}-{Interlocked.Increment(ref count)}";
        var cluster = new PostgresCluster(Path.Combine(Path.GetTempPath(), name), LoopbackPort.Free());
        await RunAsync("initdb", "-D", cluster.folder, "-U", ServiceUser, "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await File.AppendAllTextAsync(Path.Combine(cluster.folder, "postgresql.conf"), cluster.Configuration());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Remove();
        await cluster.StartAsync();
        return cluster;
    }

    public Task StartAsync() => ControlAsync("start", "-l", Path.Combine(folder, "server.log"));

    /// <summary>Stops at once, as a power cut would: no checkpoint, no farewell to clients.</summary>
    public Task StopAsync() => ControlAsync("stop", "-m", "immediate");

    /// <summary>Stops at once and starts again, which recovers from the log.</summary>
    public Task RestartAsync() => ControlAsync("restart", "-m", "immediate", "-l", Path.Combine(folder, "server.log"));

    /// <summary>Stops the server and removes its folder.</summary>
    public void Remove() => RemoveAsync(folder).GetAwaiter().GetResult();

    private static string? FindBinaries()
    {
        const string Debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderByDescending(Version).Select(folder => Path.Combine(folder, "bin"))
            : [];
        return Path.GetDirectoryName(Executables.Find("initdb", installed));
    }

    private static int Version(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static async Task RemoveLeftoversAsync()
    {
        foreach (var left in Directory.GetDirectories(Path.GetTempPath(), FolderPrefix + "*").Where(left => !IsOwnerAlive(left)))
        {
            try
            {
                await RemoveAsync(left);
            }
            catch (IOException)
            {
                // Another test process that starts at this moment removes it too.
            }
        }
    }

    private static bool IsOwnerAlive(string folder)
    {
        var owner = Path.GetFileName(folder)[FolderPrefix.Length..].Split('-')[0];
        return !int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || Directory.Exists($"/proc/{id}");
    }

    private static async Task RemoveAsync(string folder)
    {
        await Command.RunAsync(AsServiceUser("pg_ctl", "-D", folder, "-m", "immediate", "-w", "stop"));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string program, params string[] arguments) =>
        (await Command.RunAsync(AsServiceUser(program, arguments))).EnsureSuccess(program);

    // PostgreSQL refuses to run as root.
    private static ProcessStartInfo AsServiceUser(string program, params string[] arguments)
    {
        var file = Path.Combine(Binaries ?? "", program);
        return Environment.IsPrivilegedProcess
            ? Command.StartInfo("runuser", ["-u", ServiceUser, "--", file, .. arguments])
            : Command.StartInfo(file, arguments);
    }

    private Task ControlAsync(string action, params string[] more) =>
        RunAsync("pg_ctl", ["-D", folder, "-w", "-t", "60", .. more, action]);

    private string Configuration() => $"""

        listen_addresses = '127.0.0.1'
        port = {Port}
        unix_socket_directories = ''
        max_connections = 300
        fsync = on

        """;
}
