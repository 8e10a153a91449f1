using System.CommandLine;
using Readiness.Grains.People;

namespace Readiness.Silo.Cli;

/// <summary>people preview and apply: brings the organisation up to date with a file, after showing what would change.</summary>
internal static class PeopleCommand
{
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
        command.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: apply, services => ProgressBar.RunAsync("People", async progress =>
        {
            var bytes = await ReadAsync(parsed.GetRequiredValue(file), cancellation);
            var trouble = await services.GetRequiredService<PeopleUpdate>().RunAsync(
                bytes, parsed.GetValue(missing), parsed.GetValue(reactivate), parsed.GetValue(addNew), apply, Console.Out, progress, cancellation);
            await (trouble is null ? Console.Out.WriteLineAsync(apply ? "Done" : "Nothing was changed: this was the preview") : Console.Error.WriteLineAsync(trouble));
            return trouble is null ? 0 : 1;
        })));
        return command;
    }

    private static Task<byte[]> ReadAsync(string path, CancellationToken cancellation) => new FileInfo(path) is { Exists: true, Length: > PeopleUpdate.MostBytes }
        ? throw new IOException($"{path} has more than {PeopleUpdate.MostBytes / 1024 / 1024} MB.")
        : File.ReadAllBytesAsync(path, cancellation);
}
