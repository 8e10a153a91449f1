using Readiness.Contracts.Activities;
using Readiness.Contracts.Readiness;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;
using Readiness.Domain.Readiness.Forecasts;
using Readiness.Grains.Activities;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Readiness;

/// <summary>Reads one person's readiness off their ledger. Nothing of it is stored; trends are remembered until the ledger grows.</summary>
internal sealed partial class PersonReadiness(
    PersonId id, PersonLedger ledger, ILedgerStore store, EntryViews entries, OrganisationCalendar calendar, RulesetBook rulesets, CatalogViews catalog)
{
    private const string CursorTag = "evidence";
    private const int MostWeeks = 520;
    private readonly Dictionary<string, (long Length, int Week, int Weeks, IReadOnlyList<TrendPoint> Points)> _trends = new(StringComparer.Ordinal);

    public Task<ReadinessView> ReadAsync(Rubric rubric) => ReadAsync(
        rubric, (state, now) => ReadinessViews.Of(id, Assessments.Assess(state, rubric, now.Today), rulesets.InForce, catalog, now));

    public Task<ForecastView> ForecastAsync(Rubric rubric) => ReadAsync(
        rubric, (state, now) => ReadinessViews.Of(Forecast.Of(state, rubric, id, now.Today)));

    public Task<NextActionView[]> NextActionsAsync(Rubric rubric, int first) => ReadAsync(
        rubric, (state, now) => NextActions.Of(state, rulesets.InForce, rubric, now).Take(first).Select(action => ReadinessViews.Of(action, catalog)).ToArray());

    public Task<WhatIfView> WhatIfAsync(Rubric rubric, WhatIfEntry[] imagined) => ReadAsync(rubric, (state, now) =>
    {
        var (result, refusal) = WhatIf.Of(
            state, rulesets.InForce, rubric, now, Array.ConvertAll(imagined, entry => new ImaginedEntry(entry.Kind, entry.Day, entry.Confirmed, entry.Count)));
        return result is null
            ? new WhatIfView(null, null, null, null, null, null, refusal!.View())
            : ReadinessViews.Of(result);
    });

    /// <summary>The scores at the end of past weeks.</summary>
    public async Task<TrendPointView[]> TrendAsync(Rubric rubric, int weeks) =>
        [.. (await PointsAsync(rubric, MostWeeks)).TakeLast(weeks).Select(point => new TrendPointView(point.WeekEnd, point.Confirmed, point.Claimed))];

    /// <summary>The entries behind a criterion, the latest first; null when the rubric has no such criterion.</summary>
    public async Task<EntryPage?> EvidenceAsync(Rubric rubric, string criterionKey, int first, string? after)
    {
        if (rubric.Criteria.FirstOrDefault(each => each.Key == criterionKey) is not { } criterion)
        {
            return null;
        }

        var place = after is null ? null : Cursors.Read(CursorTag, 2, after);
        var last = place is null ? (Day: int.MaxValue, Id: string.Empty) : (Day: (int)Cursors.Number(place[0]), Id: place[1]);
        var behind = await ReadAsync(rubric, (state, now) => state.Known
            .Where(entry => criterion.Counts(entry, now.Today))
            .Select(entry => (Day: entry.Day.DayNumber, Id: entry.Id.Value))
            .OrderByDescending(entry => entry.Day).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .ToList());
        var rest = behind.Where(entry => entry.Day < last.Day || (entry.Day == last.Day && string.CompareOrdinal(entry.Id, last.Id) > 0)).ToList();
        var page = rest.Take(first).ToList();
        var ids = page.ConvertAll(entry => entry.Id);
        var rows = ids.Count == 0 ? [] : await store.ReadEntriesAsync(id.Value, ids, CancellationToken.None);
        return new EntryPage(
            await entries.ViewAsync(ids, rows),
            [.. page.Select(entry => Cursors.Write(CursorTag, entry.Day.ToString(System.Globalization.CultureInfo.InvariantCulture), entry.Id))],
            rest.Count > page.Count,
            behind.Count);
    }

    /// <summary>The newest points, at least so many if there are. The whole ledger is read once for it, and again only after it grew or a week ended.</summary>
    private async Task<IReadOnlyList<TrendPoint>> PointsAsync(Rubric rubric, int weeks)
    {
        var today = calendar.Now().Today;
        var week = IsoWeek.Of(today).Index;
        var length = await ledger.ReadAsync((state, _) => state.Length);
        if (!_trends.TryGetValue(rubric.Level, out var trend) || trend.Length != length || trend.Week != week || trend.Weeks < weeks)
        {
            var events = new List<RecordedEvent>();
            await foreach (var row in store.ReadAsync(id.Value, after: 0, CancellationToken.None))
            {
                if (row.Seq <= length)
                {
                    events.Add(RecordedEvent.Of(LedgerCodec.Decode(row, rulesets), calendar.At(LedgerCodec.RecordedAt(row)).Today));
                }
            }

            _trends[rubric.Level] = trend = (length, week, weeks, Trend.Of(events, rubric, today, weeks));
        }

        return trend.Points;
    }

    private Task<T> ReadAsync<T>(Rubric rubric, Func<LedgerState, Moment, T> read)
    {
        var now = calendar.Now();
        return ledger.ReadAsync((state, _) => read(state, now), rubric.NeedsSince(now.Today));
    }
}
