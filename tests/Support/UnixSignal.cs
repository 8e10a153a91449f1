using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Readiness.Support;

/// <summary>Signals that .NET cannot send to another process.</summary>
internal static class UnixSignal
{
    private const int Terminate = 15;

    /// <summary>Asks a process to end in good order, as a service supervisor does.</summary>
    public static void SendTerminate(Process process)
    {
        if (!process.HasExited && Kill(process.Id, Terminate) != 0 && !process.HasExited)
        {
            throw new InvalidOperationException(
                $"Process {process.Id} could not be signalled: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
