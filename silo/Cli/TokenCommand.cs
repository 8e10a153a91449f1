using System.CommandLine;
using Readiness.Grains.Access;

namespace Readiness.Silo.Cli;

/// <summary>token create: makes a personal access token.</summary>
internal static class TokenCommand
{
    public static Command Create(string[] settings)
    {
        var email = new Option<string>("--email") { Description = "The e-mail address of the person the token speaks for.", Required = true };
        var create = new Command("create", "Makes a personal access token and prints it alone on the last line. It is not shown again.") { email };
        create.SetAction((parsed, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            var token = await services.GetRequiredService<TokenIssuer>().CreateAsync(parsed.GetRequiredValue(email), cancellation);
            if (token is null)
            {
                await Console.Error.WriteLineAsync($"Nobody active here has the e-mail address {parsed.GetRequiredValue(email)}.");
                return 1;
            }

            Console.WriteLine(token);
            return 0;
        }));
        return new Command("token", "Personal access tokens.") { create };
    }
}
