using System.CommandLine;
using Readiness.Grains.Reviews.Packets;
using Readiness.Grains.Rulesets;

namespace Readiness.Silo.Cli;

/// <summary>packet verify: names any alteration of a packet, and of the ledger where there is one.</summary>
internal static class PacketCommand
{
    private const int Altered = 1;

    public static Command Create(string[] settings) => new("packet", "Packets of promotion cases.") { Verify(settings) };

    private static Command Verify(string[] settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "The packet: JSON, or PDF." };
        var alone = new Option<bool>("--alone") { Description = "Looks at the file alone, not at the ledger and the keys of the database." };
        var verify = new Command("verify", "Names the first alteration of a packet, and of the ledger it was made from where that is at hand.") { file, alone };
        verify.SetAction(async (parsed, cancellation) =>
        {
            byte[] content;
            try
            {
                content = await File.ReadAllBytesAsync(parsed.GetRequiredValue(file).FullName, cancellation);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return Altered;
            }

            return parsed.GetValue(alone)
                ? Say(await new PacketVerification(null, null, RulesetBook.OfTheFirst()).VerifyAsync(content, cancellation))
                : await CommandServices.RunAsync(settings, alone: false, async services =>
                    Say(await ActivatorUtilities.CreateInstance<PacketVerification>(services).VerifyAsync(content, cancellation)));
        });
        return verify;
    }

    private static int Say(PacketFinding finding)
    {
        if (finding.Problem is { } problem)
        {
            Console.WriteLine(problem);
            return Altered;
        }

        Console.WriteLine(
            $"The packet with {finding.Entries} entries in {finding.Rows} rows is "
            + (finding.Sealed ? "as this server wrote it" : "whole, as far as it tells by itself: who wrote its digests was not looked at")
            + (finding.Compared ? ", and the ledger here agrees with it" : "; its ledger is not here"));
        return 0;
    }
}
