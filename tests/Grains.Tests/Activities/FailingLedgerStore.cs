using Microsoft.Extensions.DependencyInjection;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Tests.Activities;

/// <summary>The real store, failing when told: before it writes, or after it wrote without anybody hearing of it.</summary>
internal sealed class FailingLedgerStore : ILedgerStore
{
    private ILedgerStore _store = null!;

    public bool Fails { get; set; }

    public bool WritesFirst { get; init; }

    /// <summary>Puts itself in the real store's place.</summary>
    public void Decorate(IServiceCollection services)
    {
        var real = services.Last(service => service.ServiceType == typeof(ILedgerStore));
        services.AddSingleton<ILedgerStore>(provider =>
        {
            _store = (ILedgerStore)real.ImplementationFactory!(provider);
            return this;
        });
    }

    public async Task AppendAsync(LedgerTail tail, LedgerRow row)
    {
        if (!Fails || WritesFirst)
        {
            await _store.AppendAsync(tail, row);
        }

        if (Fails)
        {
            tail.Break();
            throw new LedgerUnavailableException("The disk is full.", nothingWritten: !WritesFirst);
        }
    }

    public Task<IReadOnlyList<LedgerRow>> ReadDeclinedAsync(Guid person, DateOnly since, CancellationToken cancellation) => _store.ReadDeclinedAsync(person, since, cancellation);

    public Task AppendManyAsync(IReadOnlyList<LedgerRow> rows, CancellationToken cancellation) => _store.AppendManyAsync(rows, cancellation);

    public IAsyncEnumerable<LedgerRow> ReadAsync(Guid person, long after, CancellationToken cancellation) => _store.ReadAsync(person, after, cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadEntriesAsync(Guid person, IReadOnlyList<string> entries, CancellationToken cancellation) =>
        _store.ReadEntriesAsync(person, entries, cancellation);

    public Task<IReadOnlyList<LedgerRow>> ReadLoggedAsync(Guid person, long before, int count, bool withPrivate, CancellationToken cancellation) =>
        _store.ReadLoggedAsync(person, before, count, withPrivate, cancellation);

    public Task<IReadOnlyDictionary<Guid, long>> LengthsAsync(CancellationToken cancellation) => _store.LengthsAsync(cancellation);

    public IAsyncEnumerable<LedgerRow> ReadAllAsync(CancellationToken cancellation) => _store.ReadAllAsync(cancellation);

    public Task<IReadOnlyDictionary<(Guid Person, long Seq), byte[]>> RedactedAsync(CancellationToken cancellation) => _store.RedactedAsync(cancellation);
}
