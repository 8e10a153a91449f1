using Readiness.Contracts;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Quests;
using Readiness.Domain.Boards;
using Readiness.Domain.People;
using Readiness.Domain.Quests;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;

namespace Readiness.Grains.Quests;

/// <summary>One team's challenges: who may set them, and how far the team's board says they are.</summary>
public sealed partial class TeamChallengesGrain(
    [PersistentState("team-challenges", "snapshots")] IPersistentState<StoredChallenges> stored,
    IStateGate gate,
    IPeopleStore people,
    PeopleDirectory directory,
    OrganisationCalendar calendar) : Grain, ITeamChallengesGrain
{
    private Guid _team;
    private IReadOnlyList<TeamChallenge> _challenges = [];

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _team = GrainKeys.TeamOfChallenges(this.GetPrimaryKeyString());
        _challenges = [.. stored.State.Challenges.Select(ChallengeCodec.Read)];
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<TeamChallengeOutcome> SetAsync(SetTeamChallenge command)
    {
        var draft = new TeamChallengeDraft(
            command.ChallengeId, command.Title, (Domain.Boards.Measure)command.Measure, (PeriodKind)command.Period, command.Target, new PersonId(command.By));
        var leads = await LeadsAsync(command.By);
        return await RecordAsync(TeamChallengeRules.Set(_challenges, draft, leads, calendar.Now().Today));
    }

    /// <inheritdoc/>
    public async Task<TeamChallengeOutcome> EndAsync(Guid by, string challengeId)
    {
        var leads = await LeadsAsync(by);
        return await RecordAsync(TeamChallengeRules.End(_challenges, challengeId, leads, calendar.Now().Today));
    }

    /// <inheritdoc/>
    public async Task<TeamChallengeView[]?> ReadAsync(Guid viewer)
    {
        var isMember = await directory.FindAsync(viewer) is { Active: true } person && person.Team == _team;
        if (!isMember && !await LeadsAsync(viewer))
        {
            return null;
        }

        return await Task.WhenAll(TeamChallengeRules.Shown(_challenges, calendar.Now().Today).Select(ViewAsync));
    }

    private Task<bool> LeadsAsync(Guid person) => people.LeadsOfTeamAsync(person, _team, CancellationToken.None);

    /// <summary>Answers only once it is stored; until then readers see what was before.</summary>
    private async Task<TeamChallengeOutcome> RecordAsync(TeamChallengeDecision decision)
    {
        if (decision.Refusal is { } refusal)
        {
            return new TeamChallengeOutcome(null, refusal.View());
        }

        if (decision.All is { } all)
        {
            await StoreAsync(all);
            await GrainFactory.GetGrain<IBoardGrain>(GrainKeys.TeamBoard(_team)).TouchAsync();
        }

        return new TeamChallengeOutcome(await ViewAsync(decision.Challenge!), null);
    }

    private async Task StoreAsync(IReadOnlyList<TeamChallenge> all)
    {
        stored.State = new StoredChallenges { Challenges = [.. all.Select(ChallengeCodec.Write)] };
        await gate.WriteAsync(stored, this);
        _challenges = all;
    }

    private async Task<TeamChallengeView> ViewAsync(TeamChallenge challenge)
    {
        var measure = (Contracts.Boards.Measure)challenge.Measure;
        var points = await GrainFactory.GetGrain<IBoardGrain>(GrainKeys.TeamBoard(_team))
            .PointsAsync(measure, (Period)challenge.Period.Kind, challenge.Period.From);
        return new TeamChallengeView(
            challenge.Id, challenge.Title, measure, challenge.Period.From, challenge.LastDay, challenge.Target, points, points >= challenge.Target);
    }
}
