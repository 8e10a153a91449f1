using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Readiness.Grains.Imports;

namespace Readiness.Silo.Cli;

/// <summary>import: reads people.csv, entries.csv and leave.csv.</summary>
internal static class ImportCommand
{
    public static Command Create(string[] settings)
    {
        var folder = new Argument<string>("folder") { Description = "The folder with people.csv, entries.csv and leave.csv; each is optional." };
        var rejects = new Option<string>("--rejects") { Description = "Where refused rows are written.", DefaultValueFactory = _ => "rejects.csv" };
        var import = new Command("import", "Imports people, entries and leave. Running it again changes nothing.") { folder, rejects };
        import.SetAction((parsed, cancellation) => CommandServices.RunAsync(
            settings, alone: true, services => RunAsync(services, parsed.GetRequiredValue(folder), Path.GetFullPath(parsed.GetRequiredValue(rejects)), cancellation)));
        return import;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string folder, string rejects, CancellationToken cancellation)
    {
        var engine = ActivatorUtilities.CreateInstance<OrganisationImport>(services);
        var started = Stopwatch.GetTimestamp();
        ImportResult result;
        await using (var writer = new StreamWriter(rejects, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            result = await ProgressBar.RunAsync("Import", progress => engine.ImportAsync(
                folder, writer, new Relay<ImportProgress>(progress, at => (at.Fraction, at.File)), cancellation));
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var file in result.Files)
        {
            Console.WriteLine($"{file.File}: {file.Accepted} accepted, {file.Repeated} repeated, {file.Refused} refused");
        }

        Console.WriteLine($"{result.Accepted} accepted, {result.Repeated} repeated, {result.Refused} refused in {seconds:F1} s");
        Console.WriteLine($"Refused rows are in {rejects}");
        return 0;
    }
}
