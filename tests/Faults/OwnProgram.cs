using System.Diagnostics;

namespace Readiness.Faults;

/// <summary>This test program, run once more in another role.</summary>
internal static class OwnProgram
{
    public const string Client = "client";
    public const string Server = "server";

    /// <summary>Starts it with all three streams in our hands.</summary>
    public static Process Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Readiness.Faults.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    /// <summary>Ends this process when the one that started it is gone: a test that was killed leaves nothing behind.</summary>
    public static void EndWithParent() => _ = Task.Run(async () =>
    {
        await Console.In.ReadToEndAsync();
        Environment.Exit(0);
    });
}
