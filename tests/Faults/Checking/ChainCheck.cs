using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Checking;

/// <summary>Walks the hash chains, and holds them to the heads they had before.</summary>
internal static class ChainCheck
{
    public static IEnumerable<Finding> Walk(StoredLedgers before, StoredLedgers now) =>
        now.Ledgers.Values.SelectMany(Walk).Concat(before.Ledgers.Values
            .Select(rows => rows[^1])
            .Where(head => now.Of(head.Person).ElementAtOrDefault((int)head.Seq - 1) is not { } row || !row.Hash.AsSpan().SequenceEqual(head.Hash))
            .Select(head => new Finding(FindingKind.ChainBroken, $"The ledger of {head.Person} changed at or before {head.Seq}")));

    private static IEnumerable<Finding> Walk(LedgerRow[] rows)
    {
        var previous = LedgerChain.Genesis;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Seq != i + 1 || !LedgerChain.Follows(rows[i], previous))
            {
                return [new Finding(FindingKind.ChainBroken, $"The ledger of {rows[i].Person} at {rows[i].Seq}")];
            }

            previous = rows[i].Hash;
        }

        return [];
    }
}
