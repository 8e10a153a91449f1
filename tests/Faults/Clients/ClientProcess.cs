using System.Diagnostics;
using Readiness.Faults.Journals;

namespace Readiness.Faults.Clients;

/// <summary>A client at work in a process of its own.</summary>
internal sealed class ClientProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);
    private readonly Process _process;
    private readonly LoadPlan _plan;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private ClientProcess(Process process, LoadPlan plan)
    {
        _process = process;
        _plan = plan;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Starts a client.</summary>
    public static ClientProcess Start(LoadPlan plan)
    {
        var file = plan.Journal + ".plan";
        plan.Write(file);
        return new ClientProcess(OwnProgram.Start(OwnProgram.Client, file), plan);
    }

    /// <summary>Runs a client to its end and reads its journal.</summary>
    public static async Task<Journal> RunAsync(LoadPlan plan)
    {
        await using var client = Start(plan);
        return await client.EndAsync();
    }

    /// <summary>Waits until the client has ended and reads its journal.</summary>
    public async Task<Journal> EndAsync()
    {
        using var timer = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(timer.Token);
        return _process.ExitCode == 0
            ? Journal.Read(_plan.Journal)
            : throw new InvalidOperationException($"The client ended with {_process.ExitCode}.\n{await _output}\n{await _errors}\n{LastLines()}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private string LastLines() => string.Join('\n', File.ReadLines(_plan.Journal).TakeLast(10));
}
