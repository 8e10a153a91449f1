using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Specs.Ledgers;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>Puts old entries into Olga's ledger, the way an import does.</summary>
internal static class Backfills
{
    /// <summary>Self-reported.</summary>
    public static ActivityLogged Did(this PersonLedger ledger, string kind, string day, params Counterpart[] with) =>
        ledger.Log(ledger.Draft(kind, day, with), backfill: true);

    /// <summary>Confirmed by the first of those it was with.</summary>
    public static ActivityLogged DidConfirmed(this PersonLedger ledger, string kind, string day, params Counterpart[] with) =>
        ledger.Log(ledger.Draft(kind, day, with) with { ConfirmedBy = with[0].Person }, backfill: true);

    /// <summary>Logged today, and confirmed by one of several it was with.</summary>
    public static void LogConfirmed(this PersonLedger ledger, ActivityDraft draft, Counterpart by) =>
        Assert.Null(ledger.Confirm(ledger.Log(draft).Entry, by).Refusal);
}
