using System.Diagnostics;

namespace Readiness.Benchmarks.Peers;

/// <summary>Starts this program again for one part of a benchmark; none of them outlives it.</summary>
internal static class OwnProgram
{
    public static Process Start(params string[] arguments)
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("This program has no file.");
        var isHost = Path.GetFileNameWithoutExtension(host) == "dotnet";
        var start = new ProcessStartInfo(host, isHost ? [typeof(OwnProgram).Assembly.Location, .. arguments] : arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{host} did not start.");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill(process);
        return process;
    }

    public static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself, or was disposed of after its end.
        }
    }
}
