using System.CommandLine;
using System.Globalization;
using Readiness.Domain.People.Changes;
using Readiness.Grains.People;

namespace Readiness.Silo.Cli;

/// <summary>people preview and apply: brings the organisation up to date with a file, after showing what would change.</summary>
internal static class PeopleCommand
{
    private const int MostShown = 40;

    public static Command Create(string[] settings) => new("people", "Brings people up to date with a CSV file: all of it or nothing.")
    {
        Mode(settings, "preview", "Shows what the file would change and changes nothing.", apply: false),
        Mode(settings, "apply", "Changes what preview shows; the server must be stopped.", apply: true),
    };

    private static Command Mode(string[] settings, string name, string description, bool apply)
    {
        var file = new Argument<string>("file") { Description = "A CSV file with the columns of people.csv; 'id' may stand for 'email', and columns that are left out stay as they are." };
        var missing = new Option<bool>("--deactivate-missing") { Description = "Deactivates everyone who is not in the file." };
        var reactivate = new Option<bool>("--reactivate") { Description = "Brings back people in the file who were deactivated." };
        var addNew = new Option<bool>("--add-new") { Description = "Makes teams and levels that do not exist." };
        var command = new Command(name, description) { file, missing, reactivate, addNew };
        command.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: apply, services => RunAsync(
            services.GetRequiredService<OrganisationAdministration>(), parsed.GetRequiredValue(file),
            new ChangeOptions(parsed.GetValue(missing), parsed.GetValue(reactivate), parsed.GetValue(addNew)), apply, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(OrganisationAdministration administration, string path, ChangeOptions options, bool apply, CancellationToken cancellation)
    {
        if (new FileInfo(path) is { Exists: true, Length: > PeopleFile.MostBytes })
        {
            return Refused($"{path} has more than {PeopleFile.MostBytes / 1024 / 1024} MB.");
        }

        var file = await File.ReadAllBytesAsync(path, cancellation);
        return await ProgressBar.RunAsync("People", async progress =>
        {
            progress.Report((0, "reading"));
            var (changes, fingerprint, refusal) = await administration.PreviewAsync(file, options, cancellation);
            if (changes is null)
            {
                return Refused(refusal!.Message);
            }

            Show(changes);
            if (!apply || !changes.Stands)
            {
                return changes.Stands ? 0 : Refused("Nothing was changed.");
            }

            progress.Report((0.5, "writing"));
            return Applied(await administration.ApplyAsync(by: null, file, options, fingerprint!, cancellation));
        });
    }

    private static int Applied(ChangeOutcome outcome)
    {
        if ((outcome.Overtaken ? ChangeRefusals.Overtaken : outcome.Decided?.Refusal) is { } refusal)
        {
            return Refused(refusal.Message);
        }

        Console.WriteLine("Done");
        return 0;
    }

    private static void Show(ChangeSet changes)
    {
        foreach (var change in changes.People.Take(MostShown))
        {
            var fields = change.Fields.Where(field => change.Kind != ChangeKind.Added || field.After.Length > 0)
                .Select(field => $"{field.Field}: {Text(field.Before)} → {Text(field.After)}");
            Console.WriteLine($"{Line(change.Line)}{change.Kind.ToString().ToLowerInvariant()} {change.After.Email}{(change.Kind == ChangeKind.Deactivated ? "" : $" ({string.Join("; ", fields)})")}");
        }

        More(changes.People.Count);
        foreach (var refused in changes.Refusals.Take(MostShown))
        {
            Console.WriteLine($"{Line(refused.Line)}refused {refused.Who}: {refused.Refusal.Code} {refused.Refusal.Message}");
        }

        More(changes.Refusals.Count);
        New("New teams", changes.NewTeams);
        New("New levels", changes.NewLevels);
        Console.WriteLine(
            $"{changes.Count(ChangeKind.Added)} added, {changes.Count(ChangeKind.Changed)} changed, {changes.Count(ChangeKind.Reactivated)} reactivated, "
            + $"{changes.Count(ChangeKind.Deactivated)} deactivated, {changes.Unchanged} unchanged, {changes.Refusals.Count} refused");
    }

    private static void New(string title, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            Console.WriteLine($"{title}: {string.Join(", ", names.Take(MostShown))}{(names.Count > MostShown ? " …" : "")}");
        }
    }

    private static void More(int count)
    {
        if (count > MostShown)
        {
            Console.WriteLine($"… and {count - MostShown} more");
        }
    }

    private static string Line(long line) => line == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"line {line}: ");

    private static string Text(string text) => text.Length == 0 ? "none" : text;

    private static int Refused(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
