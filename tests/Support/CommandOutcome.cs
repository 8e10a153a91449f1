namespace Readiness.Support;

/// <summary>What a program that ran to its end left behind.</summary>
/// <param name="ExitCode">0 where all went well.</param>
/// <param name="Output">Everything it wrote to standard output.</param>
/// <param name="Errors">Everything it wrote to standard error.</param>
public sealed record CommandOutcome(int ExitCode, string Output, string Errors)
{
    /// <summary>The last line of the output that is not empty; empty when there is none.</summary>
    public string LastLine =>
        Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");

    /// <summary>This outcome, or an exception with all that was written when the exit code is not 0.</summary>
    public CommandOutcome EnsureSuccess(string command) => ExitCode == 0
        ? this
        : throw new InvalidOperationException($"{command} ended with {ExitCode}.\n{Output}\n{Errors}");
}
