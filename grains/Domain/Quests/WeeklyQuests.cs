using System.Buffers.Binary;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Domain.Quests;

/// <summary>
/// The three suggestions of a week (product.md section 3), drawn from next best actions. The same person, week and
/// candidates give the same quests, and the ledger alone says how far they are.
/// </summary>
public static class WeeklyQuests
{
    /// <summary>Quests a week, as long as there are candidates.</summary>
    public const int PerWeek = 3;

    /// <summary>How many of the best candidates are drawn from.</summary>
    public const int DrawnFrom = 8;

    /// <summary>Most entries that a quest asks for.</summary>
    public const int MaxTarget = 3;

    private const int ShortMinutes = 20;
    private const int MediumMinutes = 45;

    /// <summary>Draws a week's quests: of different practices where there are enough of them.</summary>
    /// <param name="person">Whose quests.</param>
    /// <param name="week">For which week.</param>
    /// <param name="candidates">The best first; a kind that the ruleset does not know is passed over.</param>
    /// <param name="rules">The ruleset in force.</param>
    public static QuestPlan Draw(PersonId person, IsoWeek week, IReadOnlyList<QuestCandidate> candidates, Ruleset rules)
    {
        var best = candidates.DistinctBy(candidate => candidate.Kind)
            .Select(candidate => (Candidate: candidate, Kind: rules.Find(candidate.Kind)))
            .Where(each => each.Kind is not null)
            .Take(DrawnFrom).ToArray();
        Shuffle(best, ChanceOf(person, week));
        var ofDifferentPractices = best.DistinctBy(each => each.Kind!.Practice.Number).Take(PerWeek).ToList();
        var drawn = ofDifferentPractices.Concat(best.Except(ofDifferentPractices)).Take(PerWeek);
        return new QuestPlan(week, [.. drawn.Select(each => new QuestGoal(each.Candidate.Kind, Target(each.Kind!, each.Candidate.Minutes), each.Candidate.Gain))]);
    }

    /// <summary>How far a week's quests are. The ledger must be complete since the week's Monday.</summary>
    public static IReadOnlyList<QuestProgress> Progress(LedgerState state, QuestPlan plan) =>
        [.. plan.Goals.Select(goal => new QuestProgress(goal, state.EntriesOf(goal.Kind, plan.Week)))];

    /// <summary>The less time an entry takes, the more of them, within what a week's cap lets score.</summary>
    private static int Target(ActivityKind kind, int minutes) =>
        Math.Clamp(kind.MaxPerWeek, 1, minutes <= ShortMinutes ? MaxTarget : minutes <= MediumMinutes ? MaxTarget - 1 : 1);

    private static SplitMix ChanceOf(PersonId person, IsoWeek week)
    {
        Span<byte> id = stackalloc byte[16];
        person.Value.TryWriteBytes(id, bigEndian: true, out var written);
        var first = new SplitMix(BinaryPrimitives.ReadUInt64BigEndian(id[..(written / 2)]));
        var second = new SplitMix(first.Next() ^ BinaryPrimitives.ReadUInt64BigEndian(id[(written / 2)..]));
        return new SplitMix(second.Next() + (ulong)week.Index);
    }

    private static void Shuffle<T>(T[] items, SplitMix chance)
    {
        for (var left = items.Length; left > 1; left--)
        {
            var drawn = chance.Below(left);
            (items[left - 1], items[drawn]) = (items[drawn], items[left - 1]);
        }
    }
}
