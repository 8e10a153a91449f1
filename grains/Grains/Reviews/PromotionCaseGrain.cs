using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;
using Readiness.Domain;
using Readiness.Domain.Activities;
using Readiness.Domain.People;
using Readiness.Domain.Reviews;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Reviews.Packets;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Reviews;

/// <summary>The promotion cases of one person: loads, decides, records, answers. One call at a time.</summary>
public sealed partial class PromotionCaseGrain(
    [PersistentState(PromotionCaseGrain.StateName, "snapshots")] IPersistentState<StoredCases> stored,
    IStateGate gate,
    IPeopleStore people,
    PeopleDirectory directory,
    OrganisationCalendar calendar,
    RulesetBook rulesets,
    ICaseIndex index,
    PacketBuilder packets,
    LookLog looks) : Grain, IPromotionCaseGrain
{
    /// <summary>Under which the state is kept.</summary>
    public const string StateName = "promotion-case";

    private Guid _person;
    private IReadOnlyList<PromotionCase> _cases = [];
    private bool _isIndexed;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _person = GrainKeys.PersonOfPromotion(this.GetPrimaryKeyString());
        _cases = [.. stored.State.Cases.Select(CaseCodec.Read)];
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<CaseReply> OpenAsync(OpenCase command)
    {
        var relation = await RelationAsync(command.By);
        var rubric = rulesets.InForce.RubricFor(command.Level, (await directory.FindAsync(_person))?.TargetLevel);
        return await RecordAsync(command.By, relation, PromotionCases.Open(_cases, new PersonId(command.By), relation, rubric, calendar.Now()));
    }

    /// <inheritdoc/>
    public async Task<CaseReply> SaveAsync(SaveAssessment command)
    {
        var ratings = new List<CriterionRating>();
        foreach (var rating in command.Ratings)
        {
            var entries = rating.Entries.Select(id => EntryId.TryParse(id, out var entry) ? entry : (EntryId?)null).ToList();
            if (entries.Contains(null))
            {
                return Refused(CaseRefusals.EntryNotLinkable);
            }

            ratings.Add(new CriterionRating(rating.Criterion, (Domain.Reviews.Rating)rating.Rating, rating.Words, [.. entries.OfType<EntryId>()]));
        }

        var relation = await RelationAsync(command.By);
        var wanted = ratings.SelectMany(rating => rating.Entries).Select(entry => entry.Value).Distinct().ToArray();
        var linkable = relation == Relation.Peer || wanted.Length is 0 or > PromotionCases.MostEntries * 100
            ? []
            : (await Person.LinkableAsync(wanted)).ToHashSet(StringComparer.Ordinal);
        return await RecordAsync(command.By, relation, PromotionCases.Save(
            _cases, command.Number, new PersonId(command.By), relation, ratings, entry => linkable.Contains(entry.Value)));
    }

    /// <inheritdoc/>
    public async Task<CaseReply> SubmitAsync(Guid by, int number)
    {
        var relation = await RelationAsync(by);
        var frozen = await FreezeAsync(relation, number);
        return await RecordAsync(by, relation, PromotionCases.Submit(_cases, number, new PersonId(by), relation, () => frozen!, calendar.Now()));
    }

    /// <inheritdoc/>
    public async Task<CaseReply> DecideAsync(DecideCase command)
    {
        var relation = await RelationAsync(command.By);
        var frozen = await FreezeAsync(relation, command.Number);
        return await RecordAsync(command.By, relation, PromotionCases.Decide(
            _cases, command.Number, new PersonId(command.By), relation, (Domain.Reviews.CaseOutcome)command.Outcome, command.Reasons, command.LookAgainOn,
            () => frozen!, calendar.Now()));
    }

    /// <inheritdoc/>
    public async Task<PromotionCaseView?> ReadAsync(Guid viewer, int number)
    {
        var relation = await SeenByAsync(viewer, LookKind.Case);
        return Permissions.May(Matter.Case, relation) && PromotionCases.Find(_cases, number) is { } one ? await ViewAsync(one, relation) : null;
    }

    /// <inheritdoc/>
    public async Task<PromotionCaseView[]?> AllAsync(Guid viewer)
    {
        var relation = await SeenByAsync(viewer, LookKind.Case);
        return Permissions.May(Matter.Case, relation) ? await Task.WhenAll(_cases.Reverse().Select(one => ViewAsync(one, relation))) : null;
    }

    /// <inheritdoc/>
    public async Task<PacketFile?> PacketAsync(Guid viewer, int number, PacketFormat format)
    {
        var relation = await SeenByAsync(viewer, LookKind.Packet);
        return Permissions.May(Matter.Case, relation) && PromotionCases.Find(_cases, number) is { } one && one.LatestReadiness is not null
            ? await packets.BuildAsync(_person, _cases, one, format)
            : null;
    }

    private IReportGrain Person => GrainFactory.GetGrain<IReportGrain>(GrainKeys.Person(_person));

    /// <summary>What the evidence says now; null where nothing would be frozen anyway.</summary>
    private async Task<CaseSnapshot?> FreezeAsync(Relation relation, int number) =>
        Permissions.May(Matter.Case, relation) && PromotionCases.Find(_cases, number) is { Decision: null } one && await Person.FreezeAsync(one.Level) is { } frozen
            ? CaseSnapshots.Read(frozen)
            : null;

    /// <summary>Answers only once it is stored; until then readers see what was before. What is answered is a look too.</summary>
    private async Task<CaseReply> RecordAsync(Guid by, Relation relation, CaseResult result)
    {
        if (result.Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        if (result.All is { } all)
        {
            await StoreAsync(all);
            _isIndexed = false;
            await Task.WhenAll(IndexAsync(), GrainFactory.GetGrain<IPersonGrain>(GrainKeys.Person(_person)).TouchAsync());
        }

        looks.Note(relation, by, _person, LookKind.Case);
        return new CaseReply(await ViewAsync(result.Case!, relation), null);
    }

    private async Task StoreAsync(IReadOnlyList<PromotionCase> all)
    {
        stored.State = new StoredCases { Cases = [.. all.Select(CaseCodec.Write)] };
        await gate.WriteAsync(stored, this);
        _cases = all;
    }

    /// <summary>The index follows the state. A death in between is made good by the next reader.</summary>
    private async Task IndexAsync()
    {
        if (!_isIndexed)
        {
            await index.SaveAsync(_person, _cases.FirstOrDefault(one => one.Decision is null)?.Number, CancellationToken.None);
            _isIndexed = true;
        }
    }

    private Task<PromotionCaseView> ViewAsync(PromotionCase one, Relation relation) =>
        CaseViews.ForAsync(_person, _cases, one, PromotionCases.SideOf(relation), directory, Person);

    private async ValueTask<Relation> SeenByAsync(Guid viewer, LookKind what)
    {
        var relation = await RelationAsync(viewer);
        looks.Note(relation, viewer, _person, what);
        if (Permissions.May(Matter.Case, relation))
        {
            await IndexAsync();
        }

        return relation;
    }

    /// <summary>Nobody stands in any relation to somebody who is not here.</summary>
    private async ValueTask<Relation> RelationAsync(Guid viewer) =>
        await directory.FindAsync(_person) is { Active: true } ? await people.RelationAsync(viewer, _person) : Relation.Peer;

    private static CaseReply Refused(Refusal refusal) => new(null, refusal.View());
}
