namespace Readiness.Grains.Ledgers;

/// <summary>Where ledgers are kept. Append-only.</summary>
public interface ILedgerStore
{
    /// <summary>
    /// Appends a row; returns once it is durable. Rows of one tail are written in the order of the calls, and none after
    /// one that failed. Throws <see cref="LedgerConflictException"/> or <see cref="LedgerUnavailableException"/>.
    /// </summary>
    Task AppendAsync(LedgerTail tail, LedgerRow row);

    /// <summary>Appends many rows at once, all or none. For imports, which nobody else writes beside.</summary>
    Task AppendManyAsync(IReadOnlyList<LedgerRow> rows, CancellationToken cancellation);

    /// <summary>A person's rows after a sequence number, in order.</summary>
    IAsyncEnumerable<LedgerRow> ReadAsync(Guid person, long after, CancellationToken cancellation);

    /// <summary>All rows of the entries named, in order.</summary>
    Task<IReadOnlyList<LedgerRow>> ReadEntriesAsync(Guid person, IReadOnlyList<string> entries, CancellationToken cancellation);

    /// <summary>Rows that logged an entry, the last first, before a sequence number.</summary>
    Task<IReadOnlyList<LedgerRow>> ReadLoggedAsync(Guid person, long before, int count, bool withPrivate, CancellationToken cancellation);

    /// <summary>Rows that declined or disputed an entry, the last first, recorded on a day (UTC) or later; at most 100.</summary>
    Task<IReadOnlyList<LedgerRow>> ReadDeclinedAsync(Guid person, DateOnly since, CancellationToken cancellation);

    /// <summary>Every person who has a ledger, with its length.</summary>
    Task<IReadOnlyDictionary<Guid, long>> LengthsAsync(CancellationToken cancellation);

    /// <summary>
    /// Rows from before texts were sealed of which something was let go of since: what <see cref="LedgerChain.Hash"/> gives for
    /// what is left of them, while their own hash stays what it was.
    /// </summary>
    Task<IReadOnlyDictionary<(Guid Person, long Seq), byte[]>> RedactedAsync(CancellationToken cancellation);

    /// <summary>Every row there is, person by person, each in order.</summary>
    IAsyncEnumerable<LedgerRow> ReadAllAsync(CancellationToken cancellation);
}
