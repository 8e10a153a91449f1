using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>Writes rows in one transaction, durably. Used by one caller at a time.</summary>
internal interface IRowWriter : IAsyncDisposable
{
    /// <summary>
    /// All or none, and with them who holds the badges that they move and who is named in their entries. Throws <see cref="LedgerConflictException"/> when a row is there already, and
    /// <see cref="LedgerUnavailableException"/> when the database could not do it.
    /// </summary>
    Task WriteAsync(IReadOnlyList<LedgerRow> rows);
}
