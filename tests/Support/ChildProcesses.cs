using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Readiness.Support;

/// <summary>The processes the tests started; none of them outlives the test process.</summary>
internal static class ChildProcesses
{
    private static readonly ConcurrentDictionary<int, Process> Running = new();

    static ChildProcesses() => AtExit.Run(KillAll);

    /// <summary>Starts a process with its standard input closed.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        process.StandardInput.Close();
        Running[process.Id] = process;
        return process;
    }

    /// <summary>Takes a process that has ended off the list.</summary>
    public static void Forget(Process process) => Running.TryRemove(process.Id, out _);

    private static void KillAll()
    {
        foreach (var process in Running.Values)
        {
            try
            {
                process.Kill(entireProcessTree: true);
            }
            catch (Exception e) when (e is InvalidOperationException or Win32Exception)
            {
                // It ended by itself.
            }
        }
    }
}
