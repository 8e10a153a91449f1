using System.CommandLine;
using Readiness.Api.Identity.Links;
using Readiness.Silo.Hosting;

namespace Readiness.Silo.Cli;

/// <summary>setup-link: a link that makes the first admin.</summary>
internal static class SetupLinkCommand
{
    public static Command Create(string[] settings)
    {
        var command = new Command("setup-link", "Prints a link, good once and for an hour, that makes the first admin. Only while there is none.");
        command.SetAction((_, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            if (await services.GetRequiredService<SignInLinks>().CreateSetupAsync(cancellation) is not { } secret)
            {
                await Console.Error.WriteLineAsync("There is an admin already. They make links for others in Admin, People, Account; for an admin who is locked out, use recovery-link.");
                return 1;
            }

            Console.WriteLine(SignInHosting.SetupLink(services.Address(), secret));
            return 0;
        }));
        return command;
    }
}
