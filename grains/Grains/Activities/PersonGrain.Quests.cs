using Readiness.Contracts.Quests;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Quests;
using Readiness.Domain.Readiness;
using Readiness.Grains.Quests;

namespace Readiness.Grains.Activities;

/// <content>The week's quests, for the person alone.</content>
public sealed partial class PersonGrain : IQuestsGrain
{
    private QuestBook _quests = null!;

    /// <inheritdoc/>
    public async Task<QuestView[]?> QuestsAsync(Guid viewer)
    {
        if (!Permissions.May(Matter.Private, await RelationAsync(viewer))
            || await directory.FindAsync(_id.Value) is not { Active: true } person
            || rulesets.InForce.RubricFor(asked: null, person.TargetLevel) is not { } rubric)
        {
            return null;
        }

        var now = calendar.Now();
        return await (await _ledger.ReadAsync(
            (state, _) => _quests.QuestsAsync(state, () => Candidates(state, rubric, now), now.Today), rubric.NeedsSince(now.Today)));
    }

    private List<QuestCandidate> Candidates(Domain.Ledgers.LedgerState state, Rubric rubric, Moment now) =>
        [.. NextActions.Of(state, rulesets.InForce, rubric, now)
            .Select(action => new QuestCandidate(action.Kind.Key, action.ConfirmedGain, action.Kind.Minutes))];
}
