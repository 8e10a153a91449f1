using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Servers;

/// <summary>Passes everything on to the real store.</summary>
internal abstract class PassingLedgerStore(ILedgerStore inner) : ILedgerStore
{
    protected ILedgerStore Inner => inner;

    public virtual Task AppendAsync(LedgerTail tail, LedgerRow row) => inner.AppendAsync(tail, row);

    public Task AppendManyAsync(IReadOnlyList<LedgerRow> rows, CancellationToken cancellation) => inner.AppendManyAsync(rows, cancellation);

    public IAsyncEnumerable<LedgerRow> ReadAsync(Guid person, long after, CancellationToken cancellation) => inner.ReadAsync(person, after, cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadEntriesAsync(Guid person, IReadOnlyList<string> entries, CancellationToken cancellation) =>
        inner.ReadEntriesAsync(person, entries, cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadLoggedAsync(Guid person, long before, int count, bool withPrivate, CancellationToken cancellation) =>
        inner.ReadLoggedAsync(person, before, count, withPrivate, cancellation);

    public Task<IReadOnlyDictionary<Guid, long>> LengthsAsync(CancellationToken cancellation) => inner.LengthsAsync(cancellation);

    public IAsyncEnumerable<LedgerRow> ReadAllAsync(CancellationToken cancellation) => inner.ReadAllAsync(cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadDeclinedAsync(Guid person, DateOnly since, CancellationToken cancellation) => inner.ReadDeclinedAsync(person, since, cancellation);

    public Task<IReadOnlyDictionary<(Guid Person, long Seq), byte[]>> RedactedAsync(CancellationToken cancellation) => inner.RedactedAsync(cancellation);
}
