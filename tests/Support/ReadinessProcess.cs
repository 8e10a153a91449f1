using System.Diagnostics;
using System.Net;
using System.Text;

namespace Readiness.Support;

/// <summary>Readiness as a process of its own, the way it is deployed, so that it can be killed and started again.</summary>
public sealed class ReadinessProcess : IAsyncDisposable
{
    private static readonly TimeSpan DefaultLimit = TimeSpan.FromSeconds(60);

    private readonly StringBuilder _output = new();
    private readonly Process _process;

    private ReadinessProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>The process id.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>The memory it holds at this moment, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Everything it wrote so far.</summary>
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

    /// <summary>Starts a process and waits until it says that it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended instead; the message holds what it wrote.</exception>
    /// <exception cref="TimeoutException">It was not ready within the limit, and was killed.</exception>
    public static async Task<ReadinessProcess> StartAsync(ReadinessSettings settings, TimeSpan? limit = null)
    {
        var started = Launch(settings);
        try
        {
            await started.UntilReadyAsync(limit ?? DefaultLimit);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a process and hands it back at once, ready or not.</summary>
    public static ReadinessProcess Launch(ReadinessSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var address = new Uri($"http://127.0.0.1:{(settings.Port == 0 ? LoopbackPort.Free() : settings.Port)}");
        var command = ReadinessCommand.StartInfo(
            settings, ["--urls", address.GetLeftPart(UriPartial.Authority), .. settings.Arguments]);
        return new ReadinessProcess(ChildProcesses.Start(command), address);
    }

    /// <summary>Runs a command such as <c>import DIR</c> to its end.</summary>
    public static Task<CommandOutcome> RunToEndAsync(ReadinessSettings settings, params string[] arguments) =>
        RunToEndAsync(settings, TimeSpan.FromMinutes(10), arguments);

    /// <summary>Runs a command to its end, or to the limit.</summary>
    public static Task<CommandOutcome> RunToEndAsync(ReadinessSettings settings, TimeSpan limit, params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Command.RunAsync(ReadinessCommand.StartInfo(settings, arguments), limit);
    }

    /// <summary>Waits until <c>/health/ready</c> answers 200.</summary>
    public async Task UntilReadyAsync(TimeSpan limit)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        await Eventually.TrueAsync(() => IsReadyAsync(client), limit, () => $"Readiness to be ready. It wrote:\n{Output}");
    }

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public void KillHard()
    {
        _process.Kill();
        _process.WaitForExit();
        ChildProcesses.Forget(_process);
    }

    /// <summary>Asks it to end in good order and waits until it has.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync(TimeSpan? limit = null)
    {
        UnixSignal.SendTerminate(_process);
        using var timer = new CancellationTokenSource(limit ?? DefaultLimit);
        try
        {
            await _process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException($"Readiness had not stopped after {limit ?? DefaultLimit}. It wrote:\n{Output}", e);
        }

        ChildProcesses.Forget(_process);
        return _process.ExitCode;
    }

    /// <summary>Kills it where it still runs.</summary>
    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            KillHard();
        }

        ChildProcesses.Forget(_process);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        if (_process.HasExited)
        {
            await _process.WaitForExitAsync(); // until its last lines are read
            throw new InvalidOperationException($"Readiness ended with {_process.ExitCode} instead of serving.\n{Output}");
        }

        try
        {
            using var answer = await client.GetAsync("/health/ready");
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
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
