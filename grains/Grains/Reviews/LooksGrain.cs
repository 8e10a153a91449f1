using System.Globalization;
using Orleans.Concurrency;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Grains.People;

namespace Readiness.Grains.Reviews;

/// <summary>Reads who looked.</summary>
[StatelessWorker, Reentrant]
public sealed class LooksGrain(ILookStore store, LookLog log, PeopleDirectory directory) : Grain, ILooksGrain
{
    private const string CursorTag = "looks";

    /// <inheritdoc/>
    public async Task<LookPage?> ReadAsync(Guid viewer, Guid person, int first, string? after)
    {
        if (!Permissions.May(Matter.Looks, viewer == person ? Relation.Self : Relation.Peer))
        {
            return null;
        }

        await log.FlushAsync(CancellationToken.None);
        var rows = await store.ReadAsync(person, after is null ? null : Place(person, after), first + 1, CancellationToken.None);
        var page = rows.Take(first).ToArray();
        var viewers = await directory.FindAsync([.. page.Select(row => row.Viewer)]);
        return new LookPage(
            [.. page.Zip(viewers, (row, who) => new LookView(
                new CounterpartView(who?.Name ?? FormerColleague.Name, who is { Active: true } ? who.View() : null), (LookKind)row.Kind, row.At))],
            [.. page.Select(row => Cursors.Write(CursorTag, row.At.UtcTicks.ToString(CultureInfo.InvariantCulture), row.Viewer.ToString("N"), row.Kind.ToString(CultureInfo.InvariantCulture)))],
            rows.Count > first);
    }

    private static LookRow Place(Guid person, string cursor)
    {
        var parts = Cursors.Read(CursorTag, 3, cursor);
        return new LookRow(person, Cursors.Id(parts[1]), (int)Cursors.Number(parts[2]), Cursors.Instant(parts[0]));
    }
}
