using Readiness.Contracts.Boards;
using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Standings;

namespace Readiness.Grains.Boards;

/// <summary>Makes the report of a ledger after an event.</summary>
internal static class BoardReports
{
    /// <summary>Null when the event moved no points.</summary>
    public static BoardReport? For(PersonId person, LedgerState state, LedgerEvent happened)
    {
        if (happened.Points == 0)
        {
            return null;
        }

        var periods = new List<PeriodReport>(4) { Of(Period.AllTime, happened.Day, state.Pillars) };
        for (var kind = PeriodKind.Week; kind <= PeriodKind.Quarter; kind++)
        {
            if (happened.Counted.HasFlag((CountedPeriods)(1 << (int)kind)))
            {
                periods.Add(Of((Period)kind, happened.Day, state.Periods.GetValueOrDefault(BoardPeriod.Of(kind, happened.Day))));
            }
        }

        return new BoardReport(person.Value, state.Length, [.. periods]);
    }

    private static PeriodReport Of(Period period, DateOnly day, PillarTotals totals) =>
        new(period, day, totals.Networking, totals.Mentoring, totals.GivingBack, totals.PayingItForward);
}
