using System.CommandLine;
using Readiness.Grains.People;

namespace Readiness.Silo.Cli;

/// <summary>boards on and off: the switch for the whole organisation (product.md section 4).</summary>
internal static class BoardsCommand
{
    public static Command Create(string[] settings) => new("boards", "Switches boards on or off for the whole organisation; servers follow within seconds.")
    {
        Switch(settings, "on", on: true),
        Switch(settings, "off", on: false),
    };

    private static Command Switch(string[] settings, string name, bool on)
    {
        var command = new Command(name, on ? "Shows boards to everyone." : "Shows boards to nobody.");
        command.SetAction((_, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            await services.GetRequiredService<IPeopleStore>().SaveOrganisationAsync(new OrganisationRow(on), cancellation);
            Console.WriteLine($"Boards are {name}");
            return 0;
        }));
        return command;
    }
}
