using CsCheck;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>Made-up histories of one person: few kinds, few people and near days, so that the rules meet often.</summary>
internal static class History
{
    private static readonly string[] Kinds = ["meet-someone", "meet-someone", "meet-someone", "mentor-session", "mentor-session", "assist", "attend-event", "introduce", "share-resource", "express-gratitude"];
    private static readonly Counterpart[] People = [Ben, Ben, Ben, Ben, Ben, Cleo, Outside("Mei Xu"), Outside(" MEI XU"), Outside("Ben Costa")];
    private static readonly Counterpart[] Colleagues = [Ben, Ben, Ben, Ben, Cleo, Dov];

    private static readonly Gen<StepKind> What = Gen.Frequency(
        (50, Gen.Const(StepKind.Log)),
        (3, Gen.Const(StepKind.LogPrivate)),
        (3, Gen.Const(StepKind.LogAgain)),
        (2, Gen.Const(StepKind.LogChanged)),
        (15, Gen.Const(StepKind.Import)),
        (30, Gen.Const(StepKind.Confirm)),
        (4, Gen.Const(StepKind.Decline)),
        (8, Gen.Const(StepKind.Retract)),
        (6, Gen.Const(StepKind.Endorse)),
        (8, Gen.Const(StepKind.Dispute)),
        (5, Gen.Const(StepKind.Withdraw)));

    private static readonly Gen<int> DaysBack = Gen.Frequency((12, Gen.Int[0, 3]), (3, Gen.Int[4, 12]), (1, Gen.Int[13, 90]));
    private static readonly Gen<int> DaysOn = Gen.Frequency((60, Gen.Const(0)), (10, Gen.Const(1)), (3, Gen.Int[2, 9]), (2, Gen.Int[10, 33]));

    private static readonly Gen<HistoryStep> Step = Gen.Select(
        What, Gen.Int[0, 1000], DaysBack, Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000], DaysOn,
        (what, activity, back, first, second, target, on) => new HistoryStep(what, activity, back, first, second, target, on));

    public static Gen<HistoryStep[]> Steps { get; } = Step.Array[1, 120];

    public static Gen<IReadOnlyList<HistoryCommand>> Commands { get; } = CommandsOf(Kinds);

    /// <summary>Histories over other kinds, the more often the more often they are named.</summary>
    public static Gen<IReadOnlyList<HistoryCommand>> CommandsOf(string[] kinds) => Steps.Select(steps => Read(steps, kinds));

    /// <summary>Turns steps into commands; steps that name an activity that would be refused are left out.</summary>
    private static IReadOnlyList<HistoryCommand> Read(HistoryStep[] steps, string[] kinds)
    {
        var commands = new List<HistoryCommand>();
        var logged = new List<Activity>();
        var today = Days.On("2026-04-27");
        foreach (var step in steps)
        {
            today = today.AddDays(step.DaysOn);
            var earlier = logged.Count == 0 ? null : logged[^(1 + (step.Target % Math.Min(logged.Count, 15)))];
            var activity = step.What switch
            {
                StepKind.Log or StepKind.LogPrivate or StepKind.Import => Draft(step, kinds, $"h{logged.Count}", today),
                StepKind.LogChanged => earlier is null ? null : earlier with { Note = "Changed" },
                _ => earlier,
            };
            if (activity is not null)
            {
                var now = new Moment(new DateTimeOffset(today, new TimeOnly(9, 0), TimeSpan.Zero), today);
                commands.Add(new HistoryCommand(step.What, activity, Colleagues[step.First % Colleagues.Length], now));
                if (step.What is StepKind.Log or StepKind.LogPrivate or StepKind.Import)
                {
                    logged.Add(activity);
                }
            }
        }

        return commands;
    }

    private static Activity? Draft(HistoryStep step, string[] kinds, string id, DateOnly today)
    {
        var kind = kinds[step.Activity % kinds.Length];
        Counterpart first = People[step.First % People.Length], second = People[step.Second % People.Length];
        Counterpart[] with = kind == "introduce" ? [first, second] : kind is "attend-event" or "share-resource" && step.Second % 2 == 0 ? [] : [first];
        var confirmedBy = step.What == StepKind.Import && step.Target % 3 > 0 ? first.Person : null;
        var draft = new ActivityDraft(id, kind, today.AddDays(-step.DaysBack), with, Private: step.What == StepKind.LogPrivate, ConfirmedBy: confirmedBy);
        return ActivityCheck.Check(draft, Olga, today, RulesetOne.Instance, backfill: true).Activity;
    }
}
