using System.Diagnostics;
using System.Text;

namespace Readiness.Api.Tests.Node;

/// <summary>A program of Node's, run beside the scripts; what it prints is read line by line.</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    public NodeProcess(string program, IEnumerable<string> arguments, string? token = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = NodePackages.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (token is not null)
        {
            start.Environment["READINESS_TOKEN"] = token;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>What it wrote to standard error.</summary>
    public string Errors => _errors.ToString();

    /// <summary>Tells it something on its standard input.</summary>
    public Task TellAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    /// <summary>The next line it prints.</summary>
    /// <exception cref="TimeoutException">It printed none in time, or ended.</exception>
    public async Task<string> LineAsync(TimeSpan limit)
    {
        using var timer = new CancellationTokenSource(limit);
        try
        {
            return await _process.StandardOutput.ReadLineAsync(timer.Token) ?? throw new TimeoutException($"It ended without another line.\n{Errors}");
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException($"It printed nothing for {limit}.\n{Errors}", e);
        }
    }

    /// <summary>Everything it still prints until it ends.</summary>
    public async Task<string[]> LinesAsync(TimeSpan limit)
    {
        var output = _process.StandardOutput.ReadToEndAsync();
        if (await EndAsync(limit) != 0)
        {
            throw new InvalidOperationException($"It ended with {_process.ExitCode}.\n{Errors}");
        }

        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Waits until it ends.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync(TimeSpan limit)
    {
        using var timer = new CancellationTokenSource(limit);
        await _process.WaitForExitAsync(timer.Token);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
