using System.CommandLine;
using System.Globalization;
using System.Text;
using Readiness.Grains.Exports;

namespace Readiness.Silo.Cli;

/// <summary>export standings: everyone's points, level, streak and ranks as CSV.</summary>
internal static class ExportCommand
{
    public static Command Create(string[] settings)
    {
        var asOf = new Option<DateOnly>("--as-of")
        {
            Description = "The day to look back from, such as 2026-11-23.",
            Required = true,
            CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : Refuse(result, $"'{result.Tokens[0].Value}' is not a day such as 2026-11-23."),
        };
        var periods = new Option<string>("--periods") { Description = "Periods with points and rank of their own, such as 2026-Q3,2026-10,2026-W46.", DefaultValueFactory = _ => string.Empty };
        var file = new Option<string?>("--out") { Description = "A file to write; the output otherwise." };
        var standings = new Command("standings", "Writes everyone's standing as CSV.") { asOf, periods, file };
        standings.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            var wanted = parsed.GetRequiredValue(periods).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            await using var writer = parsed.GetValue(file) is { } path
                ? new StreamWriter(path, append: false, Encoding.UTF8)
                : new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return await WriteAsync(services, writer, parsed.GetRequiredValue(asOf), wanted, cancellation);
        }));
        return new Command("export", "Exports.") { standings };
    }

    private static async Task<int> WriteAsync(IServiceProvider services, TextWriter writer, DateOnly asOf, string[] periods, CancellationToken cancellation)
    {
        if (Array.Find(periods, period => !StandingsExport.IsPeriod(period)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"'{unknown}' is no period. Write a quarter as 2026-Q3, a month as 2026-10, a week as 2026-W46.");
            return 1;
        }

        var export = ActivatorUtilities.CreateInstance<StandingsExport>(services);
        return await ProgressBar.RunAsync("Export", async progress =>
        {
            await export.WriteByNameAsync(
                writer, asOf, periods, new Relay<ExportProgress>(progress, at => ((double)at.Done / Math.Max(1, at.People), "standings")), cancellation);
            return 0;
        });
    }

    private static DateOnly Refuse(System.CommandLine.Parsing.ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
