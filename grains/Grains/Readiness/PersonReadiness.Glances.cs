using Readiness.Contracts.Reviews;
using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Reviews;

namespace Readiness.Grains.Readiness;

/// <content>Readiness as the manager line takes it in: at a glance, and frozen in a case.</content>
internal sealed partial class PersonReadiness
{
    private const int GlanceWeeks = 12;
    private const int HeatDays = 90;

    /// <summary>The person at a glance; names are for the caller to fill in.</summary>
    public async Task<ReportView> GlanceAsync(Rubric rubric)
    {
        var trend = (await PointsAsync(rubric, GlanceWeeks)).TakeLast(GlanceWeeks).ToList();
        return await ReadAsync(rubric, (state, now) =>
        {
            var assessment = Assessments.Assess(state, rubric, now.Today);
            var heat = new int[Enum.GetValues<Pillar>().Length];
            DateOnly? last = null;
            foreach (var entry in state.Known)
            {
                if (entry.Stands && entry.Day <= now.Today)
                {
                    heat[(int)entry.Pillar] += entry.Day.DayNumber > now.Today.DayNumber - HeatDays ? entry.Points : 0;
                    last = last is null || entry.Day > last ? entry.Day : last;
                }
            }

            return new ReportView(
                id.Value, string.Empty, null, null, rubric.Level, rubric.Title, assessment.Confirmed.Tenths, assessment.Claimed.Tenths,
                (Contracts.Readiness.ReadinessBand)assessment.Band, [.. assessment.UnmetGates.Select(gate => gate.Title)],
                [.. trend.Select(point => point.Confirmed)], trend.Count == 0 ? null : trend[^1].WeekEnd,
                heat[(int)Pillar.Networking], heat[(int)Pillar.Mentoring], heat[(int)Pillar.GivingBack], heat[(int)Pillar.PayingItForward], last, null);
        });
    }

    /// <summary>The readiness of this moment, with the ledger it was read off.</summary>
    public Task<CaseSnapshot> FreezeAsync(Rubric rubric, int ruleset)
    {
        var now = calendar.Now();
        return ledger.ReadAsync(
            (state, head) => CaseSnapshot.Of(
                Assessments.Assess(state, rubric, now.Today), state, ruleset, now.At, state.Length == 0 ? string.Empty : Convert.ToHexStringLower(head)),
            rubric.NeedsSince(now.Today));
    }
}
