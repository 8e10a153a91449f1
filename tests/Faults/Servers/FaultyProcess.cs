using System.Diagnostics;
using System.Text;
using Readiness.Faults.Stages;
using Readiness.Support;

namespace Readiness.Faults.Servers;

/// <summary>A faulty server in a process of its own, so that it can be killed like the real one.</summary>
internal sealed class FaultyProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private bool _disposed;

    private FaultyProcess(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning => !_process.HasExited;

    /// <summary>What it wrote so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts one on a stage and waits until it is ready.</summary>
    public static Task<FaultyProcess> StartAsync(Fault fault, Stage stage) => StartAsync(fault, stage.Settings);

    /// <summary>Starts one with settings of its own and waits until it is ready.</summary>
    public static async Task<FaultyProcess> StartAsync(Fault fault, ReadinessSettings settings)
    {
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Free()}");
        Directory.CreateDirectory(settings.DataFolder);
        var process = OwnProgram.Start(
            [
                OwnProgram.Server, fault.ToString(), "--urls", address.GetLeftPart(UriPartial.Authority),
                "--Readiness:Data", settings.DataFolder, "--Readiness:Storage", settings.Storage,
                .. settings.ConnectionString is { } connection ? new[] { "--ConnectionStrings:Readiness", connection } : [],
                .. settings.More.SelectMany(more => new[] { $"--{more.Key}", more.Value }),
            ]);
        var server = new FaultyProcess(process, address);
        using var http = new HttpClient { BaseAddress = address };
        await Eventually.TrueAsync(() => server.IsReadyAsync(http), StartLimit, () => $"the faulty server. It wrote:\n{server.Output}");
        return server;
    }

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private async Task<bool> IsReadyAsync(HttpClient http)
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"The faulty server ended.\n{Output}");
        }

        try
        {
            using var answer = await http.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
