using CsCheck;
using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>
/// Made-up ledgers over up to a year and a half, of all kinds and with few people: confirmed, self-reported, private,
/// declined, retracted and over caps. Today is at most a week after the last entry.
/// </summary>
internal static class Years
{
    private static readonly Counterpart[] People =
        [Ben, Cleo, Dov, .. Enumerable.Range(20, 9).Select(number => new Counterpart(Person(number), $"Colleague {number}")), Outside("Mei Xu"), Outside("Raj Rao")];

    private static readonly Gen<YearStep> Step = Gen.Select(
        Gen.Int[0, RulesetOne.Instance.Kinds.Count - 1], Gen.Int[0, 8], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 19],
        (kind, on, first, second, fate) => new YearStep(kind, on, first, second, fate));

    /// <summary>Any such ledger, also one without entries.</summary>
    public static Gen<PersonLedger> Any { get; } = Gen.Select(Step.Array[0, 130], Gen.Int[0, 3], Grow);

    private static PersonLedger Grow(YearStep[] steps, int pace)
    {
        var ledger = new PersonLedger { Today = Days.On("2025-03-03") };
        foreach (var step in steps)
        {
            ledger.Today = ledger.Today.AddDays(step.DaysOn * pace / 2);
            Add(ledger, step);
        }

        ledger.Today = ledger.Today.AddDays(steps.Length % 8);
        return ledger;
    }

    private static void Add(PersonLedger ledger, YearStep step)
    {
        var kind = RulesetOne.Instance.Kinds[step.Kind];
        Counterpart first = People[step.First % People.Length], second = People[(step.First + 1 + (step.Second % (People.Length - 1))) % People.Length];
        Counterpart[] with = kind.PeopleNeeded == 2 || step.Fate > 17 ? [first, second] : [first];
        var draft = new ActivityDraft(
            $"y{ledger.Events.Count}", kind.Key, ledger.Today.AddDays(-(step.Second % 5)), with,
            Evidence: kind.NeedsEvidence ? "https://example.org/e" : null,
            Private: step.Fate == 0,
            ConfirmedBy: step.Fate > 5 ? first.Person : null);
        if (ledger.TryLog(draft, backfill: true).Events is not [ActivityLogged logged])
        {
            return;
        }

        switch (step.Fate)
        {
            case 1:
                ledger.Retract(logged.Entry);
                break;
            case 2 when first.Person is not null:
                ledger.Decline(logged.Entry, first);
                break;
            case 3:
                ledger.Endorse(logged.Entry, Person(9));
                break;
            case 7:
                ledger.Dispute(logged.Entry, Person(9));
                break;
            case 18 when second.Person is not null:
                ledger.Confirm(logged.Entry, second);
                break;
        }
    }
}
