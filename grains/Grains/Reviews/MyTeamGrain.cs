using Orleans.Concurrency;
using Readiness.Contracts;
using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Grains.People;

namespace Readiness.Grains.Reviews;

/// <summary>
/// Reads the people somebody leads, each from their own grain, which remembers what it worked out until the ledger grows. So
/// many at once that a team is there within a second, and not so many that nobody else gets a turn.
/// </summary>
[StatelessWorker, Reentrant]
public sealed class MyTeamGrain(IReportStore reports, PeopleDirectory directory, ICaseIndex cases) : Grain, IMyTeamGrain
{
    /// <summary>Above so many people only the page asked for is worked out, in the order of names.</summary>
    public const int MostAssessed = 500;

    private const int MostInCsv = 5_000;
    private const int AtOnce = 16;
    private const string CursorTag = "team";

    /// <inheritdoc/>
    public async Task<TeamPage?> ReadAsync(TeamQuery query)
    {
        var after = query.After is null ? (Guid?)null : Cursors.Id(Cursors.Read(CursorTag, 1, query.After)[0]);
        var ids = await reports.ReportsAsync(query.Viewer, query.WholeLine, CancellationToken.None);
        if (ids.Count == 0)
        {
            return null;
        }

        ids = await NamedAsync(ids, query.Search);
        if (ids.Count > MostAssessed)
        {
            var some = After(ids, after, id => id).Take(query.First + 1).ToList();
            return Page(await GlancesAsync(query.Viewer, [.. some.Take(query.First)]), some.Count > query.First, ids.Count, TeamOrder.Name);
        }

        var all = (await GlancesAsync(query.Viewer, ids)).Where(each => query.Band is null || each.Band == query.Band).ToList();
        var ordered = TeamOrders.Sort(all, query.Order, query.Descending);
        var rest = After(ordered, after, each => each.Person).ToList();
        return Page([.. rest.Take(query.First)], rest.Count > query.First, all.Count, query.Order) with { FilteredBy = query.Band };
    }

    /// <inheritdoc/>
    public async Task<byte[]?> CsvAsync(Guid viewer, bool wholeLine)
    {
        var ids = await reports.ReportsAsync(viewer, wholeLine, CancellationToken.None);
        return ids.Count == 0 ? null : TeamCsv.Write(await GlancesAsync(viewer, [.. ids.Take(MostInCsv)], LookKind.Export));
    }

    private static TeamPage Page(ReportView[] page, bool more, int total, TeamOrder order) =>
        new(page, [.. page.Select(each => Cursors.Write(CursorTag, each.Person.ToString("N")))], more, total, order);

    private static IEnumerable<T> After<T>(IReadOnlyList<T> all, Guid? after, Func<T, Guid> id) =>
        after is null ? all : all.SkipWhile(each => id(each) != after).Skip(1);

    private async Task<IReadOnlyList<Guid>> NamedAsync(IReadOnlyList<Guid> ids, string? search)
    {
        var words = search is null ? [] : NameFolding.Words(search);
        if (words.Count == 0)
        {
            return ids;
        }

        var rows = await directory.FindAsync(ids);
        return [.. rows.OfType<PersonRow>()
            .Where(person => words.All(word => NameFolding.Words(person.Name).Any(own => own.StartsWith(word, StringComparison.Ordinal))))
            .Select(person => person.Id)];
    }

    private async Task<ReportView[]> GlancesAsync(Guid viewer, IReadOnlyList<Guid> ids, LookKind what = LookKind.Team)
    {
        var open = await cases.OpenAsync(ids, CancellationToken.None);
        var views = new ReportView?[ids.Count];
        using var places = new SemaphoreSlim(AtOnce);
        await Task.WhenAll(Enumerable.Range(0, ids.Count).Select(async i =>
        {
            await places.WaitAsync();
            try
            {
                views[i] = await GrainFactory.GetGrain<IReportGrain>(GrainKeys.Person(ids[i])).GlanceAsync(viewer, what);
            }
            finally
            {
                places.Release();
            }
        }));
        return [.. views.OfType<ReportView>().Select(view => open.TryGetValue(view.Person, out var number) ? view with { OpenCase = number } : view)];
    }
}
