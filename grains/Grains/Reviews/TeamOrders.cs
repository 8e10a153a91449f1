using Readiness.Contracts.Reviews;

namespace Readiness.Grains.Reviews;

/// <summary>Orders of my team; within the same, by name.</summary>
internal static class TeamOrders
{
    public static List<ReportView> Sort(IReadOnlyList<ReportView> reports, TeamOrder order, bool descending)
    {
        Func<ReportView, long> key = order switch
        {
            TeamOrder.Name => _ => 0,
            TeamOrder.Confirmed => report => report.Confirmed,
            TeamOrder.Claimed => report => report.Claimed,
            TeamOrder.Gates => report => report.UnmetGates.Length,
            TeamOrder.Trend => Moved,
            TeamOrder.LastEntry => report => report.LastEntryOn?.DayNumber ?? 0,
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, null),
        };
        var byName = reports.OrderBy(report => report.Name, StringComparer.Ordinal).ThenBy(report => report.Person).ToList();
        if (order == TeamOrder.Name && descending)
        {
            byName.Reverse();
            return byName;
        }

        return [.. descending ? byName.OrderByDescending(key) : byName.OrderBy(key)];
    }

    /// <summary>By how much the confirmed score moved since the oldest week of the trend.</summary>
    private static long Moved(ReportView report) => report.Trend.Length == 0 ? 0 : report.Confirmed - report.Trend[0];
}
