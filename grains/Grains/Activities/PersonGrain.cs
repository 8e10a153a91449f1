using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Reviews;
using Readiness.Contracts.Standings;
using Readiness.Domain;
using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Badges;
using Readiness.Grains.Boards;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Quests;
using Readiness.Grains.Readiness;
using Readiness.Grains.Reviews;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Standings;

namespace Readiness.Grains.Activities;

/// <summary>
/// One person: loads, decides, records, answers. Calls interleave, so that many activities of one person share a
/// commit.
/// </summary>
[Reentrant]
public sealed partial class PersonGrain(
    [PersistentState("person-ledger", "snapshots")] IPersistentState<LedgerSnapshot> snapshot,
    [PersistentState(QuestBook.StateName, "snapshots")] IPersistentState<StoredQuests> quests,
    ILedgerStore ledgers,
    IPeopleStore people,
    IStateGate gate,
    PeopleDirectory directory,
    OrganisationCalendar calendar,
    EntryViews entries,
    RulesetBook rulesets,
    CatalogViews catalog,
    BoardReporter boards,
    BadgeCounting badgeCounting,
    IReportStore reports,
    LookLog looks,
    SaltSource salts,
    ILogger<PersonGrain> logger) : Grain, IPersonGrain
{
    private const string NoEntry = "";
    private const string CursorTag = "entries";
    private PersonId _id;
    private PersonLedger _ledger = null!;
    private HashSet<IsoWeek> _leave = [];
    private BadgeRules _badges = null!;

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _id = new PersonId(GrainKeys.PersonOf(this.GetPrimaryKeyString()));
        _ledger = new PersonLedger(_id.Value, ledgers, rulesets, calendar, snapshot, gate, salts, logger, ReportFoundAsync);
        _quests = new QuestBook(_id, quests, gate, rulesets, catalog);
        _readiness = new PersonReadiness(_id, _ledger, ledgers, entries, calendar, rulesets, catalog);
        _leave = [.. (await people.LeaveAsync(_id.Value, cancellationToken)).Select(IsoWeek.Of)];
        _badges = new BadgeRules(rulesets.InForce.Badges, _leave);
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => _ledger.SaveAsync();

    /// <inheritdoc/>
    public async Task<EntryOutcome> LogAsync(LogActivity command)
    {
        if (await directory.FindAsync(_id.Value) is not { Active: true } owner)
        {
            return Refused(PeopleRefusals.PersonUnknown);
        }

        var (draft, refused) = await DraftAsync(command);
        return draft is null ? Refused(refused!) : await LogAsync(draft, owner);
    }

    /// <inheritdoc/>
    public async Task<EntryOutcome> LogSharedAsync(LogShared command)
    {
        // Somebody who has left in between did take part: they are named as they were.
        var both = await directory.FindAsync([_id.Value, command.With]);
        return both is [{ Active: true } owner, { } with]
            ? await LogAsync(Draft(command, with.Name), owner, anyDay: true)
            : Refused(PeopleRefusals.PersonUnknown);
    }

    /// <inheritdoc/>
    public async Task<EntryOutcome> RetractAsync(string entryId, string? reason) =>
        await directory.FindAsync(_id.Value) is { Active: true } owner && EntryId.TryParse(entryId, out var id)
            ? await RecordAsync(id, null, owner, (state, now) => Ledger.Retract(state, id, reason, now, _badges))
            : Refused(ActivityRefusals.EntryUnknown);

    /// <inheritdoc/>
    public Task<EntryOutcome> ConfirmAsync(AnswerEntry answer) =>
        AnswerAsync(answer, Relation.Counterpart, (state, id, by, now) => Ledger.Confirm(state, id, by, now, _badges));

    /// <inheritdoc/>
    public Task<EntryOutcome> DeclineAsync(AnswerEntry answer) =>
        AnswerAsync(answer, Relation.Counterpart, (state, id, by, now) => Ledger.Decline(state, id, by, answer.Reason, now, _badges));

    /// <inheritdoc/>
    public async Task<StandingView?> StandingAsync(Guid viewer) =>
        Permissions.May(Matter.Standing, await SeenByAsync(viewer, LookKind.Standing)) && await directory.FindAsync(_id.Value) is { Active: true }
            ? await _ledger.ReadAsync((state, head) => StandingViews.Of(state, head, _leave, calendar.Now().Today))
            : null;

    /// <inheritdoc/>
    public async Task<EntryPage?> EntriesAsync(Guid viewer, int first, string? after)
    {
        var relation = await SeenByAsync(viewer, LookKind.Entries);
        if (!Permissions.May(Matter.Entries, relation))
        {
            return null;
        }

        var before = after is null ? long.MaxValue : Cursors.Number(Cursors.Read(CursorTag, 1, after)[0]);
        var withPrivate = Permissions.May(Matter.Private, relation);
        var total = await _ledger.ReadAsync((state, _) => withPrivate ? state.Totals.Logged : state.Totals.Logged - state.Totals.Private);
        var logged = await ledgers.ReadLoggedAsync(_id.Value, before, first + 1, withPrivate, CancellationToken.None);
        var page = logged.Take(first).ToArray();
        var ids = page.Select(row => row.Entry).ToArray();
        var rows = ids.Length == 0 ? [] : await ledgers.ReadEntriesAsync(_id.Value, ids, CancellationToken.None);
        return new EntryPage(
            await entries.ViewAsync(ids, rows),
            [.. page.Select(row => Cursors.Write(CursorTag, row.Seq.ToString(System.Globalization.CultureInfo.InvariantCulture)))],
            logged.Count > first,
            total);
    }

    /// <inheritdoc/>
    public async Task<PresenceView?> PresenceAsync(Guid viewer) =>
        Permissions.May(Matter.Private, await RelationAsync(viewer)) && await directory.FindAsync(_id.Value) is { } person
            ? new PresenceView((Contracts.Boards.BoardPresence)person.Presence, person.Pseudonym)
            : null;

    /// <inheritdoc/>
    public async Task<PresenceOutcome> SetPresenceAsync(Contracts.Boards.BoardPresence presence, string? pseudonym)
    {
        var wanted = presence == Contracts.Boards.BoardPresence.Pseudonym ? pseudonym?.Trim() : null;
        var refusal = PresenceRules.Check((Domain.Boards.BoardPresence)presence, wanted);
        if (refusal is null && !await people.SetPresenceAsync(_id.Value, (int)presence, wanted, CancellationToken.None))
        {
            refusal = PresenceRules.Taken;
        }

        if (refusal is not null)
        {
            return new PresenceOutcome(null, refusal.View());
        }

        directory.Forget(_id.Value);
        var person = await directory.FindAsync(_id.Value);
        await GrainFactory.GetGrain<IBoardGrain>(GrainKeys.OrganisationBoard).RefreshMemberAsync(_id.Value);
        if (person?.Team is { } team)
        {
            await GrainFactory.GetGrain<IBoardGrain>(GrainKeys.TeamBoard(team)).RefreshMemberAsync(_id.Value);
        }

        return new PresenceOutcome(presence, null);
    }

    private async Task<EntryOutcome> LogAsync(ActivityDraft draft, PersonRow owner, bool anyDay = false)
    {
        var (activity, refusal) = ActivityCheck.Check(draft, _id, calendar.Now().Today, rulesets.InForce, anyDay);
        return activity is null
            ? Refused(refusal!)
            : await RecordAsync(activity.Id, activity.Day, owner, (state, now) => Ledger.Log(state, activity, now, badges: _badges));
    }

    private async Task<EntryOutcome> AnswerAsync(AnswerEntry answer, Relation of, Func<LedgerState, EntryId, PersonId, Moment, Decision> decide)
    {
        if (!EntryId.TryParse(answer.EntryId, out var id) || await directory.FindAsync(_id.Value) is not { Active: true } owner)
        {
            return Refused(ActivityRefusals.EntryUnknown);
        }

        var isKnown = false;
        var outcome = await RecordAsync(id, null, owner, (state, now) =>
        {
            isKnown = state.Find(id) is not null;
            return decide(state, id, new PersonId(answer.By), now);
        }, of);
        if (isKnown && outcome.Refusal?.Code == ActivityRefusals.EntryUnknown.Code)
        {
            // What is not in mind is looked for in the store. A stranger is not to tell by the time that this one was.
            await ledgers.ReadEntriesAsync(_id.Value, [NoEntry], CancellationToken.None);
        }

        return outcome with { Standing = null };
    }

    private async Task<EntryOutcome> RecordAsync(EntryId id, DateOnly? day, PersonRow owner, Func<LedgerState, Moment, Decision> decide, Relation shownTo = Relation.Self)
    {
        try
        {
            var (decision, (entry, standing, report)) = await _ledger.RecordAsync(id, day, decide, (state, head, decided) => (
                state.Find(id),
                StandingViews.Of(state, head, _leave, calendar.Now().Today),
                decided.Events.Count == 0 ? null : BoardReports.For(_id, state, decided.Events[0])));
            if (decision.Refusal is not null)
            {
                return Refused(decision.Refusal);
            }

            if (report is not null)
            {
                boards.Report(report, owner.Team);
            }

            if (decision.Events.Count > 0)
            {
                TellWatchers();
                TouchNamed(entry!);
            }

            var view = decision.Events is [ActivityLogged logged]
                ? await entries.ViewAsync(logged, entry!)
                : (await entries.ViewAsync([id.Value], await ledgers.ReadEntriesAsync(_id.Value, [id.Value], CancellationToken.None), shownTo))[0];
            return new EntryOutcome(view, standing, null);
        }
        catch (LedgerUnavailableException e)
        {
            return Refused(e.NothingWritten ? PeopleRefusals.NotRecorded : PeopleRefusals.OutcomeUnknown);
        }
    }

    /// <summary>Tells boards of an event whose recorder could not: absolute totals, so that twice does no harm.</summary>
    private async Task ReportFoundAsync(LedgerState state, LedgerEvent happened)
    {
        if (BoardReports.For(_id, state, happened) is { } report)
        {
            boards.Report(report, (await directory.FindAsync(_id.Value))?.Team);
        }

        TellWatchers();
        if (state.Find(happened.Entry) is { } entry)
        {
            TouchNamed(entry);
        }
    }

    private async Task<(ActivityDraft? Draft, Refusal? Refusal)> DraftAsync(LogActivity command)
    {
        var counterparts = command.Counterparts.Length == 0 ? [] : new Counterpart[command.Counterparts.Length];
        for (var i = 0; i < counterparts.Length; i++)
        {
            var reference = command.Counterparts[i];
            if (reference.Person is null == reference.Name is null)
            {
                return (null, ActivityRefusals.CounterpartInvalid);
            }

            var colleague = reference.Person is { } person ? await directory.FindAsync(person) : null;
            counterparts[i] = reference.Person is { } known
                ? new Counterpart(new PersonId(known), colleague is { Active: true } ? colleague.Name : string.Empty)
                : new Counterpart(null, reference.Name!);
        }

        return (new ActivityDraft(command.EntryId, command.Kind, command.Day, counterparts, command.Note, command.Evidence, command.Private), null);
    }

    private static ActivityDraft Draft(LogShared command, string with)
    {
        var other = new PersonId(command.With);
        return new ActivityDraft(
            command.EntryId, command.Kind, command.Day, [new Counterpart(other, with)], command.Note, command.Evidence, ConfirmedBy: command.Confirmed ? other : null);
    }

    private ValueTask<Relation> RelationAsync(Guid viewer) => people.RelationAsync(viewer, _id.Value);

    private ValueTask<Relation> SeenByAsync(Guid viewer, LookKind what) => people.SeenByAsync(looks, viewer, _id.Value, what);

    private static EntryOutcome Refused(Refusal refusal) => new(null, null, refusal.View());
}
