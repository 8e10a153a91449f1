using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Reviews;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Reviews;

namespace Readiness.Grains.Activities;

/// <content>What the manager line does with the person and reads of them.</content>
public sealed partial class PersonGrain : IReportGrain
{
    private (long Length, DateOnly Today, string Level, ReportView View)? _glance;

    /// <inheritdoc/>
    public Task<EntryOutcome> EndorseAsync(ReviewEntry command) =>
        ReviewAsync(command, (state, id, by, now) => EntryReviews.Endorse(state, id, by, command.Comment, now, _badges));

    /// <inheritdoc/>
    public Task<EntryOutcome> DisputeAsync(ReviewEntry command) =>
        ReviewAsync(command, (state, id, by, now) => EntryReviews.Dispute(state, id, by, command.Comment, now, _badges));

    /// <inheritdoc/>
    public Task<EntryOutcome> WithdrawDisputeAsync(ReviewEntry command) =>
        ReviewAsync(command, (state, id, by, now) => EntryReviews.Withdraw(state, id, by, command.Comment, now, _badges));

    /// <inheritdoc/>
    public async Task<TargetLevelOutcome> SetTargetLevelAsync(Guid by, string level)
    {
        if (!Permissions.May(Matter.Review, await RelationAsync(by)) || await directory.FindAsync(_id.Value) is not { Active: true })
        {
            return new TargetLevelOutcome(null, PeopleRefusals.PersonUnknown.View());
        }

        if (rulesets.InForce.Rubric(level) is not { Level: var known })
        {
            return new TargetLevelOutcome(null, CaseRefusals.LevelUnknown.View());
        }

        await reports.SetTargetLevelAsync(_id.Value, known, CancellationToken.None);
        directory.Forget(_id.Value);
        looks.Note(by, _id.Value, LookKind.Readiness);
        TellWatchers();
        return new TargetLevelOutcome(known, null);
    }

    /// <inheritdoc/>
    public async Task<ReportView?> GlanceAsync(Guid viewer, LookKind readFor)
    {
        if (!Permissions.May(Matter.Review, await RelationAsync(viewer))
            || await directory.FindAsync(_id.Value) is not { Active: true } person
            || rulesets.InForce.RubricFor(null, person.TargetLevel) is not { } rubric)
        {
            return null;
        }

        looks.Note(viewer, _id.Value, readFor);
        var today = calendar.Now().Today;
        var length = await _ledger.ReadAsync((state, _) => state.Length);
        if (_glance is not { } known || (known.Length, known.Today, known.Level) != (length, today, rubric.Level))
        {
            _glance = known = (length, today, rubric.Level, await _readiness.GlanceAsync(rubric));
        }

        return known.View with { Name = person.Name, Title = person.Title, TeamName = person.TeamName };
    }

    /// <inheritdoc/>
    public async Task<CaseSnapshotView?> FreezeAsync(string level) =>
        rulesets.LatestRubric(level) is var (rubric, version) ? (await _readiness.FreezeAsync(rubric, version)).View() : null;

    /// <inheritdoc/>
    public async Task<string[]> LinkableAsync(string[] ids) =>
        [.. (await FoldedAsync(ids)).Where(each => each.Entry.Stands).Select(each => each.Entry.Id.Value)];

    /// <inheritdoc/>
    public async Task<EntryView[]> NamedAsync(string[] ids)
    {
        var named = (await FoldedAsync(ids)).Where(each => each.Entry.Cap != CapOutcome.Private).ToList();
        return await entries.ViewAsync([.. named.Select(each => each.Entry.Id.Value)], [.. named.SelectMany(each => each.Rows)]);
    }

    /// <summary>To whoever is not of the line, the entry does not exist. The answer shows it, so it is a look.</summary>
    private async Task<EntryOutcome> ReviewAsync(ReviewEntry command, Func<LedgerState, EntryId, PersonId, Moment, Decision> decide) =>
        Permissions.May(Matter.Review, await SeenByAsync(command.By, LookKind.Entries))
            ? await AnswerAsync(new AnswerEntry(command.EntryId, command.By, null), Relation.ManagerLine, decide)
            : Refused(ActivityRefusals.EntryUnknown);

    private async Task<List<(LedgerEntry Entry, LedgerRow[] Rows)>> FoldedAsync(string[] ids)
    {
        var rows = ids.Length == 0 ? [] : await ledgers.ReadEntriesAsync(_id.Value, ids, CancellationToken.None);
        return [.. rows.GroupBy(row => row.Entry).Select(group =>
        {
            LedgerRow[] own = [.. group];
            return (LedgerCodec.Entry(own, rulesets).Entry, own);
        })];
    }
}
