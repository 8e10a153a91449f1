using System.Diagnostics;

namespace Readiness.Support;

/// <summary>Runs programs to their end, without the standard input of the tests.</summary>
internal static class Command
{
    private static readonly TimeSpan DefaultLimit = TimeSpan.FromMinutes(2);

    /// <summary>Runs a program and hands back what it wrote, whatever its exit code.</summary>
    /// <exception cref="TimeoutException">It had not ended within the limit, and was killed.</exception>
    public static Task<CommandOutcome> RunAsync(string file, IEnumerable<string> arguments, TimeSpan? limit = null) =>
        RunAsync(StartInfo(file, arguments), limit);

    /// <inheritdoc cref="RunAsync(string, IEnumerable{string}, TimeSpan?)" />
    public static async Task<CommandOutcome> RunAsync(ProcessStartInfo start, TimeSpan? limit = null)
    {
        using var process = ChildProcesses.Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var timer = new CancellationTokenSource(limit ?? DefaultLimit);
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} was still running after {limit ?? DefaultLimit}.", e);
        }
        finally
        {
            ChildProcesses.Forget(process);
        }

        return new CommandOutcome(process.ExitCode, await output, await errors);
    }

    /// <summary>How to start a program whose output is read and which runs in the folder for temporary files.</summary>
    public static ProcessStartInfo StartInfo(string file, IEnumerable<string> arguments) => new(file, arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Path.GetTempPath(),
    };
}
