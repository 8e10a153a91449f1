using Readiness.Contracts.Standings;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Standings;

namespace Readiness.Grains.Standings;

/// <summary>Standings as they are shown.</summary>
internal static class StandingViews
{
    public static StandingView Of(LedgerState state, byte[] head, IReadOnlySet<IsoWeek> leave, DateOnly today)
    {
        var standing = Standing.Of(state, leave, today);
        var pillars = standing.Pillars;
        return new StandingView(
            standing.Points,
            [pillars.Networking, pillars.Mentoring, pillars.GivingBack, pillars.PayingItForward],
            standing.Level,
            Levels.StartsAt(standing.Level),
            Levels.StartsAt(standing.Level + 1),
            standing.StreakWeeks,
            (int)Math.Min(state.Length, int.MaxValue),
            state.Length == 0 ? null : Convert.ToHexStringLower(head));
    }
}
