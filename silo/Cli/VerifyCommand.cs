using System.CommandLine;
using Readiness.Grains.Verification;

namespace Readiness.Silo.Cli;

/// <summary>verify: walks every hash chain.</summary>
internal static class VerifyCommand
{
    public static Command Create(string[] settings)
    {
        var verify = new Command("verify", "Walks the hash chain of every ledger and names the first altered row of each that was altered.");
        verify.SetAction((_, cancellation) => CommandServices.RunAsync(settings, alone: false, async services =>
        {
            var result = await ProgressBar.RunAsync("Verify", progress => ActivatorUtilities.CreateInstance<LedgerVerification>(services).VerifyAsync(
                new Relay<VerificationProgress>(progress, at => ((double)at.Ledgers / Math.Max(1, at.AllLedgers), "ledgers")), cancellation));
            foreach (var row in result.Altered)
            {
                Console.WriteLine($"{row.Email ?? row.Person.ToString()} ({row.Person}), row {row.Seq}, entry {row.Entry ?? "-"}: {row.Problem}");
            }

            Console.WriteLine(result.IsIntact
                ? $"{result.Ledgers} ledgers with {result.Rows} rows are intact"
                : $"{result.Broken} of {result.Ledgers} ledgers were altered");
            return result.IsIntact ? 0 : 1;
        }));
        return verify;
    }
}
