using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Servers;

/// <summary>Writes every twentieth event again behind itself, as a retry does that does not look. Needs a ledger without its unique index.</summary>
internal sealed class RepeatingLedgerStore(ILedgerStore inner) : PassingLedgerStore(inner)
{
    private const int Every = 20;
    private int _count;

    public override async Task AppendAsync(LedgerTail tail, LedgerRow row)
    {
        await Inner.AppendAsync(tail, row);
        if (Interlocked.Increment(ref _count) % Every == 0)
        {
            await Inner.AppendAsync(tail, LedgerChain.Seal(row with { Seq = row.Seq + 1, PreviousHash = row.Hash }));
        }
    }
}
