using System.Text.RegularExpressions;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Tests.Hosts;

namespace Readiness.Grains.Tests.Rights;

/// <summary>Makes ledgers what they were before texts were sealed: the texts stand alone, and the chains are of them.</summary>
internal static partial class OldRows
{
    public static async Task UnsealAsync(GrainHost host, params Guid[] people)
    {
        foreach (var person in people)
        {
            var head = LedgerChain.Genesis;
            foreach (var row in await host.RowsAsync(person))
            {
                var old = LedgerChain.Seal(row with { Payload = Sealed().Replace(row.Payload, match => $"\"{match.Groups["text"].Value}\""), PreviousHash = head });
                head = old.Hash;
                await host.Database.WriteAsync(
                    "UPDATE ledger SET payload = @payload, previous_hash = @previous, hash = @hash WHERE person_id = @person AND seq = @seq",
                    [("payload", old.Payload), ("previous", old.PreviousHash), ("hash", old.Hash), ("person", person), ("seq", old.Seq)], CancellationToken.None);
            }
        }
    }

    [GeneratedRegex("""\{"text":"(?<text>[^"]*)","salt":"[^"]*"\}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sealed();
}
