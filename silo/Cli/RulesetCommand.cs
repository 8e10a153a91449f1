using System.CommandLine;
using System.Globalization;
using System.Text;
using Readiness.Grains.Rulesets;

namespace Readiness.Silo.Cli;

/// <summary>ruleset show, check, publish and impact: versions of the catalog, rubrics and badges as documents.</summary>
internal static class RulesetCommand
{
    private const int Failed = 1;

    public static Command Create(string[] settings) => new("ruleset", "Versions of the catalog, rubrics and badges.")
    {
        Show(settings),
        Check(settings),
        Publish(settings),
        Impact(settings),
    };

    private static Command Show(string[] settings)
    {
        var version = new Option<int?>("--version") { Description = "Which one; the one in force otherwise." };
        var show = new Command("show", "Writes a ruleset as the document it can be published from.") { version };
        show.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            var book = services.GetRequiredService<RulesetBook>();
            var wanted = parsed.GetValue(version) ?? book.LastVersion;
            if (RulesetDocument.Write(book, wanted) is not { } document)
            {
                await Console.Error.WriteLineAsync($"There is no ruleset {wanted}. The last is {book.LastVersion}.");
                return Failed;
            }

            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(document, cancellation);
            return 0;
        }));
        return show;
    }

    private static Command Check(string[] settings)
    {
        var check = new Command("check", "Says what is wrong with a ruleset, line by line; nothing is kept.") { RulesetFile.Argument };
        check.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            if (await RulesetFile.ReadAsync(parsed, services, cancellation) is not { } candidate)
            {
                return Failed;
            }

            Console.WriteLine($"{parsed.GetRequiredValue(RulesetFile.Argument)} can be published as ruleset {candidate.Version}");
            return 0;
        }));
        return check;
    }

    private static Command Publish(string[] settings)
    {
        var publish = new Command("publish", "Publishes a ruleset and prints its version; servers decide by it from their next start on.") { RulesetFile.Argument };
        publish.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: true, async services =>
        {
            if (await RulesetFile.ReadAsync(parsed, services, cancellation) is not { } candidate)
            {
                return Failed;
            }

            var at = services.GetRequiredService<TimeProvider>().GetUtcNow();
            if (!await services.GetRequiredService<IRulesetStore>().AddAsync(candidate.Version, candidate.Document, at, cancellation))
            {
                await Console.Error.WriteLineAsync($"Somebody published ruleset {candidate.Version} first.");
                return Failed;
            }

            Console.WriteLine(candidate.Version.ToString(CultureInfo.InvariantCulture));
            return 0;
        }));
        return publish;
    }

    private static Command Impact(string[] settings)
    {
        var moves = new Option<string?>("--out") { Description = "A CSV file for everyone who would move." };
        var impact = new Command("impact", "Says who would move band if a ruleset were published; nothing is recorded.") { RulesetFile.Argument, moves };
        impact.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            if (await RulesetFile.ReadAsync(parsed, services, cancellation) is not { } candidate)
            {
                return Failed;
            }

            await using var writer = parsed.GetValue(moves) is { } path
                ? new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
                : null;
            var run = ActivatorUtilities.CreateInstance<RulesetImpact>(services);
            var result = await ProgressBar.RunAsync("Impact", progress => run.RunAsync(
                candidate, new Relay<ImpactProgress>(progress, at => ((double)at.Done / Math.Max(1, at.People), "people")), cancellation));
            ImpactReport.Write(Console.Out, result);
            if (writer is not null)
            {
                MovesWriter.Write(writer, result.Moves);
            }

            return 0;
        }));
        return impact;
    }
}
