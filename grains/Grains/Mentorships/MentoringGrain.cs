using Orleans.Concurrency;
using Readiness.Contracts;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;
using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Grains.Calendars;
using Readiness.Grains.People;
using Readiness.Grains.Reviews;
using Readiness.Grains.Rulesets;
using Rules = Readiness.Domain.Mentorships;

namespace Readiness.Grains.Mentorships;

/// <summary>Offers, candidates and lists of mentorships: reads, and lets the domain decide.</summary>
[StatelessWorker, Reentrant]
public sealed class MentoringGrain(
    IMentorshipStore store, IPeopleStore people, PeopleDirectory directory, OrganisationCalendar calendar, RulesetBook rulesets, LookLog looks) : Grain, IMentoringGrain
{
    private const int MostTopics = 50;

    /// <inheritdoc/>
    public async Task<MentorOfferView?> OfferAsync(Guid person) => await store.OfferAsync(person, CancellationToken.None) is { } offer ? View(offer) : null;

    /// <inheritdoc/>
    public async Task<MentorOfferOutcome> SetOfferAsync(SetMentorOffer command)
    {
        var (offer, refusal) = Rules.MentorOffer.Check(new Rules.MentorOffer(
            new PersonId(command.Person), command.Topics, command.Values, command.About, command.Capacity, command.CadenceDays, command.Peers, command.Open));
        if (offer is null || await directory.FindAsync(command.Person) is not { Active: true })
        {
            return new MentorOfferOutcome(null, (refusal ?? PeopleRefusals.PersonUnknown).View());
        }

        await store.SaveOfferAsync(
            new OfferRow(command.Person, [.. offer.Topics], [.. offer.Values], offer.About, offer.Capacity, offer.CadenceDays, offer.Peers, offer.Open, 0), CancellationToken.None);
        return new MentorOfferOutcome(await OfferAsync(command.Person), null);
    }

    /// <inheritdoc/>
    public async Task<MentorCandidateView[]> FindAsync(FindMentors search)
    {
        if (await directory.FindAsync(search.Viewer) is not { Active: true } seeker)
        {
            return [];
        }

        var offers = await store.CandidatesAsync(CancellationToken.None);
        var known = (await directory.FindAsync([.. offers.Select(row => row.Offer.Person)])).ToArray();
        var candidates = offers.Zip(known).Where(pair => pair.Second is { Active: true }).Select(pair => Candidate(pair.First, pair.Second!));
        var wanted = new Rules.MentorSearch(
            new PersonId(seeker.Id), seeker.ReportsTo is { } manager ? new PersonId(manager) : null, Rank(seeker), search.Topics, search.Values, search.Peers);
        var byId = known.OfType<PersonRow>().DistinctBy(person => person.Id).ToDictionary(person => person.Id);
        return [.. Rules.MentorMatching.Rank(wanted, candidates).Select(match => View(match, byId[match.Candidate.Offer.Person.Value].View()))];
    }

    /// <inheritdoc/>
    public async Task<string[]> TopicsAsync() =>
    [
        .. (await store.CandidatesAsync(CancellationToken.None)).SelectMany(row => row.Offer.Topics).GroupBy(topic => topic, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(topic => topic.Count()).ThenBy(topic => topic.Key, StringComparer.OrdinalIgnoreCase).Take(MostTopics).Select(topic => topic.First()),
    ];

    /// <inheritdoc/>
    public async Task<MentorshipView[]> MineAsync(Guid person)
    {
        var today = calendar.Now().Today;
        var parts = await store.OfAsync(person, CancellationToken.None);
        var here = await directory.HereAsync(parts.Select(part => part.Other));
        var sorted = parts.OrderBy(part =>
            PartyCodec.Read(part).WaitingOn(today, part.Other is { } other && here.Contains(other)).Step == Rules.MentorshipStep.Nothing ? 1 : 0);
        var views = await Task.WhenAll(sorted.Select(part => GrainFactory.GetGrain<IMentorshipGrain>(GrainKeys.Mentorship(part.Mentorship)).ReadAsync(person)));
        return [.. views.OfType<MentorshipView>()];
    }

    /// <inheritdoc/>
    public async Task<MentorshipMentionView[]?> MentionsAsync(Guid viewer, Guid person)
    {
        if (!Permissions.May(Matter.MentorshipExistence, await people.SeenByAsync(looks, viewer, person, LookKind.Mentorships)))
        {
            return null;
        }

        var parts = (await store.OfAsync(person, CancellationToken.None)).Where(part => part.StartedOn is not null).ToArray();
        var others = await ShownAsync([.. parts.Select(part => part.Other).OfType<Guid>()]);
        return
        [
            .. parts.Select(part => new MentorshipMentionView(
                (MentorshipRole)part.Role, part.Other is { } other ? others.GetValueOrDefault(other) : null, (MentorshipState)part.State, part.StartedOn, part.EndedOn)),
        ];
    }

    /// <inheritdoc/>
    public async Task<LineageView> LineageAsync(Guid person) => new(await WalkAsync(person, up: true), await WalkAsync(person, up: false));

    private async Task<LineageNodeView[]> WalkAsync(Guid person, bool up)
    {
        var walk = new Rules.LineageWalk(new PersonId(person), up);
        while (walk.Frontier.Count > 0)
        {
            var rows = await store.LineageAsync([.. walk.Frontier.Select(one => one.Value)], up, CancellationToken.None);
            walk.Take(rows.Select(row => new Rules.LineageEdge(new PersonId(row.Mentor), new PersonId(row.Mentee), row.Since, row.Until, row.Listed)));
        }

        var shown = await ShownAsync([.. walk.Nodes.Select(node => node.Person.Value)]);
        return
        [
            .. walk.Nodes.Where(node => shown.ContainsKey(node.Person.Value))
                .Select(node => new LineageNodeView(shown[node.Person.Value], node.Depth, node.Through?.Value, node.Since, node.Until)),
        ];
    }

    private async Task<Dictionary<Guid, PersonView>> ShownAsync(Guid[] ids) =>
        (await directory.FindAsync(ids)).Where(person => person is { Active: true }).DistinctBy(person => person!.Id).ToDictionary(person => person!.Id, person => person!.View());

    private Rules.MentorCandidate Candidate(CandidateRow row, PersonRow person) => new(
        new Rules.MentorOffer(
            new PersonId(person.Id), row.Offer.Topics, row.Offer.Values, row.Offer.About, row.Offer.Capacity, row.Offer.CadenceDays, row.Offer.Peers, row.Offer.Open),
        person.Name, Rank(person), row.Offer.Taken, row.Asked, row.Answered, row.AnswerDays);

    private int? Rank(PersonRow person) => Rules.MentorMatching.RankOf(person.LevelName, person.TargetLevel, rulesets.InForce.Rubrics);

    private static MentorCandidateView View(Rules.MentorMatch match, PersonView person) => new(
        person, [.. match.Candidate.Offer.Topics], [.. match.Candidate.Offer.Values], match.Candidate.Offer.About, match.Candidate.Offer.CadenceDays,
        match.Candidate.Free, match.Candidate.Offer.Peers, match.Match,
        [.. match.Reasons.Select(reason => new MatchReasonView((MatchAspect)reason.Aspect, reason.Points, reason.Text))]);

    private static MentorOfferView View(OfferRow offer) =>
        new(offer.Topics, offer.Values, offer.About, offer.Capacity, offer.CadenceDays, offer.Peers, offer.Open, offer.Taken);
}
