using System.Runtime.CompilerServices;
using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Servers;

/// <summary>
/// Loses the answer to every tenth commit, as a connection that breaks at the wrong moment does. Keeps to what a store
/// promises otherwise: rows of a tail in their order, and none after one that failed.
/// </summary>
internal sealed class UncertainLedgerStore(ILedgerStore inner) : PassingLedgerStore(inner)
{
    private const int Every = 10;
    private readonly ConditionalWeakTable<LedgerTail, SemaphoreSlim> _turns = [];
    private int _count;

    public override async Task AppendAsync(LedgerTail tail, LedgerRow row)
    {
        var turn = _turns.GetValue(tail, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync();
        try
        {
            if (tail.IsBroken)
            {
                throw new LedgerConflictException("A row before this one was not written.");
            }

            await Inner.AppendAsync(tail, row);
            if (Interlocked.Increment(ref _count) % Every == 0)
            {
                tail.Break();
                throw new LedgerUnavailableException("The answer to the commit was lost.", nothingWritten: false);
            }
        }
        finally
        {
            turn.Release();
        }
    }
}
