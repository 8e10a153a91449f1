using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Readiness.Support;

/// <summary>A throwaway Redis server that keeps nothing on disk. Ends with the test process at the latest.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);

    private readonly Process _process;

    private RedisServer(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    /// <summary>Whether tests that need Redis can run.</summary>
    public static bool IsAvailable => Binary is not null;

    /// <summary>The port it listens on, at 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Host and port as clients take them.</summary>
    public string Endpoint => $"127.0.0.1:{Port}";

    private static string? Binary => Executables.Find("redis-server", "/usr/bin");

    /// <summary>Starts a server and waits until it answers.</summary>
    public static async Task<RedisServer> StartAsync()
    {
        var port = LoopbackPort.Free();
        var binary = Binary ?? throw new InvalidOperationException("redis-server is not installed.");
        var started = ChildProcesses.Start(Command.StartInfo(
            binary,
            [
                "--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "",
                "--appendonly", "no", "--daemonize", "no",
            ]));
        started.BeginOutputReadLine(); // read by nobody, but the pipe must never fill
        started.BeginErrorReadLine();
        var server = new RedisServer(started, port);
        await Eventually.TrueAsync(server.AnswersAsync, StartLimit, () => "redis-server to answer");
        return server;
    }

    /// <summary>Ends the server.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        ChildProcesses.Forget(_process);
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"redis-server ended at once with {_process.ExitCode}.");
        }

        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port);
            await client.GetStream().WriteAsync("PING\r\n"u8.ToArray());
            var answer = new byte[5];
            await client.GetStream().ReadExactlyAsync(answer);
            return answer.AsSpan().SequenceEqual("+PONG"u8);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
    }
}
