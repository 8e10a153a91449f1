using System.CommandLine;
using Readiness.Silo.Hosting;

namespace Readiness.Silo.Cli;

/// <summary>What the program can do: serve, or one of the commands.</summary>
internal static class Commands
{
    private const int Failed = 1;

    /// <summary>Runs what the arguments say; settings among them go to the configuration.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var (settings, rest) = SettingArguments.Split(args);
        var root = new RootCommand("Readiness: growth activities, points and boards. Without a command it serves the web app.")
        {
            ImportCommand.Create(settings),
            PeopleCommand.Create(settings),
            ExportCommand.Create(settings),
            VerifyCommand.Create(settings),
            TokenCommand.Create(settings),
            SetupLinkCommand.Create(settings),
            RecoveryLinkCommand.Create(settings),
            BoardsCommand.Create(settings),
            RulesetCommand.Create(settings),
            PacketCommand.Create(settings),
            ErasuresCommand.Create(settings),
        };
        root.SetAction(async (_, _) =>
        {
            await Server.RunAsync(settings);
            return 0;
        });
        try
        {
            return await root.Parse(rest).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is SettingsException or Storage.Orleans.StorageUpgradeException or Grains.Imports.ImportException or Npgsql.NpgsqlException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Failed;
        }
    }
}
