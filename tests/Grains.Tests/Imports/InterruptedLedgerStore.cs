using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Tests.Imports;

/// <summary>A ledger store on which something happens before a batch is written: after so many that went well.</summary>
public sealed class InterruptedLedgerStore(ILedgerStore inner, int batchesBefore, Func<IReadOnlyList<LedgerRow>, Task> happens) : ILedgerStore
{
    private int _batches;

    public async Task AppendManyAsync(IReadOnlyList<LedgerRow> rows, CancellationToken cancellation)
    {
        if (_batches++ == batchesBefore)
        {
            await happens(rows);
        }

        await inner.AppendManyAsync(rows, cancellation);
    }

    public Task AppendAsync(LedgerTail tail, LedgerRow row) => inner.AppendAsync(tail, row);

    public IAsyncEnumerable<LedgerRow> ReadAsync(Guid person, long after, CancellationToken cancellation) => inner.ReadAsync(person, after, cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadEntriesAsync(Guid person, IReadOnlyList<string> entries, CancellationToken cancellation) =>
        inner.ReadEntriesAsync(person, entries, cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadDeclinedAsync(Guid person, DateOnly since, CancellationToken cancellation) =>
        inner.ReadDeclinedAsync(person, since, cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadLoggedAsync(Guid person, long before, int count, bool withPrivate, CancellationToken cancellation) =>
        inner.ReadLoggedAsync(person, before, count, withPrivate, cancellation);

    public Task<IReadOnlyDictionary<Guid, long>> LengthsAsync(CancellationToken cancellation) => inner.LengthsAsync(cancellation);

    public IAsyncEnumerable<LedgerRow> ReadAllAsync(CancellationToken cancellation) => inner.ReadAllAsync(cancellation);

    public Task<IReadOnlyDictionary<(Guid Person, long Seq), byte[]>> RedactedAsync(CancellationToken cancellation) => inner.RedactedAsync(cancellation);
}
