using System.CommandLine;
using Readiness.Grains.Rights;
using Readiness.Silo.Rights;

namespace Readiness.Silo.Cli;

/// <summary>erasures: the register as a file, so that a database that was restored from an older backup is told whom to erase again.</summary>
internal static class ErasuresCommand
{
    public static Command Create(string[] settings) => new("erasures", "The register of who was erased: random ids and times, no names.") { Export(settings), Apply(settings) };

    private static Command Export(string[] settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "The file to write." };
        var export = new Command("export", "Writes the register to a file. Keep it apart from backups of the database.") { file };
        export.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            var all = await services.GetRequiredService<IErasureStore>().AllAsync(cancellation);
            await File.WriteAllTextAsync(
                parsed.GetRequiredValue(file).FullName, string.Concat(all.Select(row => ErasureJournal.Line(row.Person, row.RequestedAt))), cancellation);
            Console.WriteLine($"{all.Count} erasures");
            return 0;
        }));
        return export;
    }

    private static Command Apply(string[] settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "A file that export wrote, or erasures.txt of a data folder." };
        var apply = new Command("apply", "Has everybody a register names erased who is here again. Servers do it when they start, before they serve, or within a minute.") { file };
        apply.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            var path = parsed.GetRequiredValue(file).FullName;
            if (!File.Exists(path))
            {
                await Console.Error.WriteLineAsync($"There is no file {path}.");
                return 1;
            }

            var named = await ErasureJournal.ReadAsync(path, cancellation);
            Console.WriteLine($"{await services.GetRequiredService<IErasureStore>().ApplyAsync(named, cancellation)} of {named.Count} are to be erased");
            return 0;
        }));
        return apply;
    }
}
