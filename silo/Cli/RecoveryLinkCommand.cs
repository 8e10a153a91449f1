using System.CommandLine;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Links;
using Readiness.Silo.Hosting;

namespace Readiness.Silo.Cli;

/// <summary>recovery-link: a new way in for somebody, when no admin can make one.</summary>
internal static class RecoveryLinkCommand
{
    public static Command Create(string[] settings)
    {
        var email = new Option<string>("--email") { Description = "The e-mail address of the person the link is for.", Required = true };
        var command = new Command("recovery-link", "Prints a link, good once and for three days, that gives a person a new password. Whatever let them in before is void then.") { email };
        command.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            var address = parsed.GetRequiredValue(email);
            var person = await services.GetRequiredService<IAccountPeople>().FindByEmailAsync(address.Trim(), cancellation);
            if (person is null || await services.GetRequiredService<SignInLinks>().CreateAccessAsync(person.Id, by: null, cancellation) is not { } secret)
            {
                await Console.Error.WriteLineAsync($"Nobody active here has the e-mail address {address}.");
                return 1;
            }

            Console.WriteLine(SignInHosting.AccessLink(services.Address(), secret));
            return 0;
        }));
        return command;
    }
}
