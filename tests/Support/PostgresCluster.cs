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

    private static readonly TimeSpan DeleteLimit = TimeSpan.FromSeconds(20);

    private static int _count;

    private readonly string _folder;
    private readonly string[] _more;

    private PostgresCluster(string folder, int port, string[] more) => (_folder, Port, _more) = (folder, port, more);

    /// <summary>The folder of initdb and pg_ctl; null where PostgreSQL is not installed.</summary>
    public static string? Binaries { get; } = FindBinaries();

    /// <summary>The port it listens on, at 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Where it keeps its write-ahead log.</summary>
    public string LogFolder => Path.Combine(_folder, "pg_wal");

    /// <summary>Makes a new cluster, with more lines of configuration, and starts it.</summary>
    public static async Task<PostgresCluster> CreateAsync(params string[] more)
    {
        await RemoveLeftoversAsync();
        var name = $"{FolderPrefix}{Environment.ProcessId}-{Interlocked.Increment(ref _count)}";
        var cluster = new PostgresCluster(Path.Combine(Path.GetTempPath(), name), LoopbackPort.Free(), more);
        await RunAsync("initdb", "-D", cluster._folder, "-U", ServiceUser, "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await File.AppendAllTextAsync(Path.Combine(cluster._folder, "postgresql.conf"), cluster.Configuration());
        AtExit.Run(cluster.RemoveLater);
        await cluster.StartAsync();
        return cluster;
    }

    public Task StartAsync() => ControlAsync("start", "-l", Path.Combine(_folder, "server.log"));

    /// <summary>Stops at once, as a power cut would: no checkpoint, no farewell to clients.</summary>
    public Task StopAsync() => ControlAsync("stop", "-m", "immediate");

    /// <summary>Stops at once and starts again, which recovers from the log.</summary>
    public Task RestartAsync() => ControlAsync("restart", "-m", "immediate", "-l", Path.Combine(_folder, "server.log"));

    /// <summary>Stops the server and removes its folder.</summary>
    public void Remove() => RemoveAsync(_folder).GetAwaiter().GetResult();

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
            await RemoveAsync(left);
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
        await Eventually.TrueAsync(() => Task.FromResult(TryDelete(folder)), DeleteLimit, () => $"{folder} to go");
    }

    // The last processes of a cluster may still write after the one that pg_ctl waits for has ended.
    private static bool TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (IOException)
        {
            return !Directory.Exists(folder); // another test process that starts at this moment may have removed it
        }
        catch (UnauthorizedAccessException)
        {
            return true; // it belongs to another user of this machine
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

    // A runner gives its process only seconds to end, so this is left to a process that outlives it.
    private void RemoveLater()
    {
        const string Script = """exec </dev/null >/dev/null 2>&1; folder=$1; shift; "$@"; rm -rf "$folder" """;
        var stop = AsServiceUser("pg_ctl", "-D", _folder, "-m", "immediate", "-w", "stop");
        using var remover = Process.Start("/bin/sh", ["-c", Script, "sh", _folder, stop.FileName, .. stop.ArgumentList]);
    }

    private Task ControlAsync(string action, params string[] more) =>
        RunAsync("pg_ctl", ["-D", _folder, "-w", "-t", "60", .. more, action]);

    private string Configuration() => $"""

        listen_addresses = '127.0.0.1'
        port = {Port}
        unix_socket_directories = ''
        max_connections = 1000
        fsync = on
        {string.Join('\n', _more)}

        """;
}
