using Orleans.Storage;
using Readiness.Contracts.Quests;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Quests;
using Readiness.Grains.Activities;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Quests;

/// <summary>
/// A person's quests inside their grain: drawn when a week's are first asked for, kept for the week, and read off the
/// ledger. Calls interleave; a week is drawn by one of them only.
/// </summary>
/// <param name="person">Whose quests.</param>
/// <param name="stored">Where they are kept, under the state name <see cref="StateName"/>.</param>
/// <param name="gate">Whose turn it is to write.</param>
/// <param name="rulesets">What they are drawn by.</param>
/// <param name="catalog">How kinds are shown.</param>
public sealed class QuestBook(PersonId person, IPersistentState<StoredQuests> stored, IStateGate gate, RulesetBook rulesets, CatalogViews catalog)
{
    /// <summary>The name of the state, of its own as all of them.</summary>
    public const string StateName = "person-quests";

    private Task? _setting;

    /// <summary>
    /// The quests of the week of a day and how far they are. None when there was nothing to draw from; then it is tried
    /// again the next time.
    /// </summary>
    /// <param name="state">The ledger, complete since the week's Monday.</param>
    /// <param name="candidates">Next best actions, the best first; asked for only when the week's quests are still to be drawn.</param>
    /// <param name="today">The organisation's day.</param>
    public async Task<QuestView[]> QuestsAsync(LedgerState state, Func<IReadOnlyList<QuestCandidate>> candidates, DateOnly today)
    {
        var week = IsoWeek.Of(today);
        while (_setting is not null || stored.State.Week < week.Index)
        {
            if (_setting is { } setting)
            {
                await setting;
                continue;
            }

            var plan = WeeklyQuests.Draw(person, week, candidates(), rulesets.InForce);
            if (plan.Goals.Count == 0)
            {
                return [];
            }

            _setting = SetAsync(plan);
            try
            {
                await _setting;
            }
            finally
            {
                _setting = null;
            }
        }

        return [.. WeeklyQuests.Progress(state, Plan()).Select(View).OfType<QuestView>()];
    }

    private async Task SetAsync(QuestPlan plan)
    {
        var before = stored.State;
        stored.State = new StoredQuests { Week = plan.Week.Index, Quests = [.. plan.Goals.Select(goal => new StoredQuest(goal.Kind, goal.Target, goal.Gain))] };
        try
        {
            await gate.WriteAsync(stored);
        }
        catch (InconsistentStateException)
        {
            // Another activation set them first: those it is.
            await stored.ReadStateAsync();
        }
        catch
        {
            stored.State = before;
            throw;
        }
    }

    private QuestPlan Plan() =>
        new(new IsoWeek(stored.State.Week), [.. stored.State.Quests.Select(quest => new QuestGoal(quest.Kind, quest.Target, quest.Gain))]);

    /// <summary>Null for a kind that a later ruleset no longer has.</summary>
    private QuestView? View(QuestProgress quest) =>
        rulesets.InForce.Find(quest.Goal.Kind) is { } kind
            ? new QuestView(catalog.Of(kind), quest.Goal.Target, quest.Done, quest.IsCompleted, quest.Goal.Gain)
            : null;
}
