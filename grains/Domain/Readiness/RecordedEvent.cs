using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>An event of a ledger, with the day it was recorded.</summary>
/// <param name="Happened">The event.</param>
/// <param name="RecordedOn">The organisation's day it was recorded on.</param>
/// <param name="Backfill">Whether an import brought it: it then takes effect, confirmation included, on the day it happened.</param>
public readonly record struct RecordedEvent(LedgerEvent Happened, DateOnly RecordedOn, bool Backfill)
{
    /// <summary>The day from which on it is taken into account.</summary>
    public DateOnly EffectiveOn => Backfill ? Happened.Day : RecordedOn;

    /// <summary>
    /// An event as the ledger has it. What counts in a period that was closed when it was recorded came by a backfill
    /// (product.md section 3); one that came before any of its periods closed cannot be told apart, nor need it be.
    /// </summary>
    public static RecordedEvent Of(LedgerEvent happened, DateOnly recordedOn) =>
        new(happened, recordedOn, happened is ActivityLogged && happened.Counted != PeriodCounting.For(happened.Day, recordedOn, backfill: false));
}
