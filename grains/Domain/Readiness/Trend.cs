using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>
/// The scores at the end of past weeks, as they would have been computed then (product.md section 5): what was
/// declined or retracted since still counts in the weeks before. One sweep over the events, whatever the number of weeks.
/// </summary>
public static class Trend
{
    /// <summary>A point for each ISO week from the first with an event to the last complete one, oldest first.</summary>
    /// <param name="events">The whole ledger, in its order.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="today">Its week is not complete yet.</param>
    /// <param name="weeks">At most so many of the newest.</param>
    public static IReadOnlyList<TrendPoint> Of(IEnumerable<RecordedEvent> events, Rubric rubric, DateOnly today, int weeks)
    {
        var ordered = events.OrderBy(one => one.EffectiveOn).ToList();
        if (ordered.Count == 0)
        {
            return [];
        }

        var last = IsoWeek.Of(today).Index - 1;
        var first = Math.Max(IsoWeek.Of(ordered[0].EffectiveOn).Index, last - weeks + 1);
        var earliest = rubric.NeedsSince(Sunday(first));
        var points = new List<TrendPoint>();
        var entries = new Dictionary<EntryId, LedgerEntry>();
        var next = 0;
        for (var week = first; week <= last; week++)
        {
            var sunday = Sunday(week);
            for (; next < ordered.Count && ordered[next].EffectiveOn <= sunday; next++)
            {
                if (ordered[next].Happened is var happened && happened.Day >= earliest)
                {
                    entries[happened.Entry] = LedgerEntry.Next(entries.GetValueOrDefault(happened.Entry), happened);
                }
            }

            var view = EvidenceView.Of(entries.Values, rubric, rubric.NeedsSince(sunday), sunday);
            var assessment = Assessments.Assess(view, rubric, sunday);
            points.Add(new TrendPoint(sunday, assessment.Confirmed.Tenths, assessment.Claimed.Tenths));
        }

        return points;
    }

    private static DateOnly Sunday(int week) => new IsoWeek(week).Monday.AddDays(6);
}
