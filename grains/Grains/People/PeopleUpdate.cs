using System.Globalization;
using Readiness.Domain.People.Changes;

namespace Readiness.Grains.People;

/// <summary>Brings people up to date with a file from the command line, and says what it does line by line.</summary>
public sealed class PeopleUpdate(OrganisationAdministration administration)
{
    private const int MostShown = 40;

    /// <summary>A file has at most so many bytes.</summary>
    public const int MostBytes = PeopleFile.MostBytes;

    /// <summary>Shows what the file would change and, when told to, changes it: all or nothing. The text is why not; null when all is well.</summary>
    public async Task<string?> RunAsync(
        byte[] file, bool deactivateMissing, bool reactivate, bool addNew, bool apply, TextWriter output, IProgress<(double Fraction, string Text)> progress, CancellationToken cancellation)
    {
        var options = new ChangeOptions(deactivateMissing, reactivate, addNew);
        progress.Report((0, "reading"));
        var (changes, fingerprint, refusal) = await administration.PreviewAsync(file, options, cancellation);
        if (changes is null)
        {
            return refusal!.Message;
        }

        Show(changes, output);
        if (!changes.Stands)
        {
            return apply ? "Nothing was changed." : "With these lines the file cannot be applied.";
        }

        if (!apply)
        {
            return null;
        }

        progress.Report((0.5, "writing"));
        var outcome = await administration.ApplyAsync(by: null, file, options, fingerprint!, cancellation);
        return (outcome.Overtaken ? ChangeRefusals.Overtaken : outcome.Decided?.Refusal)?.Message;
    }

    private static void Show(ChangeSet changes, TextWriter output)
    {
        foreach (var change in changes.People.Take(MostShown))
        {
            var fields = string.Join("; ", change.Fields.Where(field => field.After != field.Before).Select(field => $"{field.Field}: {Text(field.Before)} → {Text(field.After)}"));
            output.WriteLine($"{Line(change.Line)}{AdminActs.Of(change.Kind)} {change.After.Email}{(fields.Length == 0 ? "" : $" ({fields})")}");
        }

        More(changes.People.Count, output);
        foreach (var refused in changes.Refusals.Take(MostShown))
        {
            output.WriteLine($"{Line(refused.Line)}refused {refused.Who}: {refused.Refusal.Code} {refused.Refusal.Message}");
        }

        More(changes.Refusals.Count, output);
        New("New teams", changes.NewTeams, output);
        New("New levels", changes.NewLevels, output);
        output.WriteLine(
            $"{changes.Count(ChangeKind.Added)} added, {changes.Count(ChangeKind.Changed)} changed, {changes.Count(ChangeKind.Reactivated)} reactivated, "
            + $"{changes.Count(ChangeKind.Deactivated)} deactivated, {changes.Unchanged} unchanged, {changes.Refusals.Count} refused");
    }

    private static void New(string title, IReadOnlyList<string> names, TextWriter output)
    {
        if (names.Count > 0)
        {
            output.WriteLine($"{title}: {string.Join(", ", names.Take(MostShown))}{(names.Count > MostShown ? " …" : "")}");
        }
    }

    private static void More(int count, TextWriter output)
    {
        if (count > MostShown)
        {
            output.WriteLine($"… and {count - MostShown} more");
        }
    }

    private static string Line(long line) => line == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"line {line}: ");

    private static string Text(string text) => text.Length == 0 ? "none" : text;
}
