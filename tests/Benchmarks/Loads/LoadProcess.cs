using System.Globalization;
using System.Text.Json;
using Readiness.Benchmarks.Peers;

namespace Readiness.Benchmarks.Loads;

/// <summary>Runs the sending process to its end.</summary>
internal static class LoadProcess
{
    public const string Command = "load";

    public static async Task<LoadOutcome> RunAsync(LoadPlan plan, int warmUp, int seconds)
    {
        using var process = OwnProgram.Start(
            Command, plan.RequestsFile, Text(plan.Port), Text(plan.Clients), plan.Expected, Text(warmUp), Text(seconds));
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var outcome = JsonSerializer.Deserialize<LoadOutcome>(output, LoadOutcome.Json)!;
        return outcome.Failures == 0 ? outcome : throw new InvalidOperationException($"{outcome.Failures} bad answers, the first: {outcome.FirstFailure}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
