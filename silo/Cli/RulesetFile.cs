using System.CommandLine;
using Readiness.Grains.Rulesets;

namespace Readiness.Silo.Cli;

/// <summary>The file of a command about a ruleset to come.</summary>
internal static class RulesetFile
{
    /// <summary>The argument that names it.</summary>
    public static Argument<string> Argument { get; } = new("file") { Description = "A ruleset as JSON; begin with what show writes." };

    /// <summary>Reads it; null when it cannot be published, and then every problem is on the error stream as FILE:LINE: message.</summary>
    public static async Task<RulesetCandidate?> ReadAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellation)
    {
        var path = parsed.GetRequiredValue(Argument);
        var (candidate, problems) = RulesetCandidate.Read(await File.ReadAllBytesAsync(path, cancellation), services.GetRequiredService<RulesetBook>());
        foreach (var problem in problems)
        {
            await Console.Error.WriteLineAsync($"{path}:{problem.Line}: {problem.Message}");
        }

        return candidate;
    }
}
