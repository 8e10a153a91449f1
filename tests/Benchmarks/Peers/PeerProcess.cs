using System.Diagnostics;
using System.Globalization;
using Readiness.Support;

namespace Readiness.Benchmarks.Peers;

/// <summary>A program that Readiness is compared with, as a process of its own.</summary>
internal sealed class PeerProcess : IAsyncDisposable
{
    public const string Command = "peer";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private PeerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    public int Id => _process.Id;

    /// <summary>Starts a peer by name and waits until it serves.</summary>
    public static async Task<PeerProcess> StartAsync(string name, string connection)
    {
        var port = LoopbackPort.Free();
        var peer = new PeerProcess(OwnProgram.Start(Command, name, port.ToString(CultureInfo.InvariantCulture), connection), port);
        peer._process.OutputDataReceived += (_, line) => Console.WriteLine(line.Data);
        peer._process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await Eventually.TrueAsync(() => peer.AnswersAsync(client), StartLimit, () => $"{name} to serve");
        return peer;
    }

    public async ValueTask DisposeAsync()
    {
        OwnProgram.Kill(_process);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"A peer ended at once with {_process.ExitCode}.");
        }

        try
        {
            using var answer = await client.GetAsync(PeerCommand.ReadyPath);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
