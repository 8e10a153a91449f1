using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>What is predicted is exactly what happens when it is then done, through the front door.</summary>
public sealed class NextActionProperties
{
    /// <summary>With 25 kinds, claimed and confirmed, that makes 20,000 predictions.</summary>
    private const int People = 400;

    private static readonly Rubric[] Rubrics = [.. RubricsOne.All, Made.EveryMeasure];

    [Fact]
    public void A_predicted_gain_is_the_gain_once_it_is_done_and_once_it_is_confirmed()
    {
        var (moved, capped, turn) = (0, 0, 0);
        Years.Any.Check(People, ledger =>
        {
            var rubric = Rubrics[turn++ % Rubrics.Length];
            var before = Assessments.Assess(ledger.State, rubric, ledger.Today);
            foreach (var action in NextActions.OfEveryKind(ledger.State, RulesetOne.Instance, rubric, ledger.Now))
            {
                var (claimed, logged) = Do(ledger, rubric, action.Kind, action.People, confirm: false);
                var (confirmed, _) = Do(ledger, rubric, action.Kind, Math.Max(1, action.People), confirm: true);

                Assert.Equal(claimed.Claimed.Exact - before.Claimed.Exact, action.ClaimedGain);
                Assert.Equal(confirmed.Confirmed.Exact - before.Confirmed.Exact, action.ConfirmedGain);
                Assert.Equal(Moved(before, claimed, confirmed), action.Criteria);
                moved += action.ConfirmedGain != 0 ? 1 : 0;
                capped += logged.Cap != CapOutcome.Within ? 1 : 0;
            }
        });
        Assert.True(moved > 3_000 && capped > 50, $"{moved} predictions moved a score, {capped} were over a cap");
    }

    private static IEnumerable<string> Moved(Assessment before, Assessment claimed, Assessment confirmed) =>
        before.Rubric.Criteria.Select((criterion, i) => (criterion.Key, i))
            .Where(one => before.Claimed.Criteria[one.i].Progress != claimed.Claimed.Criteria[one.i].Progress
                || before.Confirmed.Criteria[one.i].Progress != confirmed.Confirmed.Criteria[one.i].Progress)
            .Select(one => one.Key);

    private static (Assessment After, ActivityLogged Logged) Do(PersonLedger ledger, Rubric rubric, ActivityKind kind, int people, bool confirm)
    {
        var with = Enumerable.Range(1_000, people).Select(number => new Counterpart(Person(number), number.ToString(CultureInfo.InvariantCulture))).ToArray();
        var draft = new ActivityDraft("done", kind.Key, ledger.Today, with, Evidence: kind.NeedsEvidence ? "https://example.org/e" : null);
        var (activity, refusal) = ActivityCheck.Check(draft, Olga, ledger.Today, RulesetOne.Instance);
        Assert.Null(refusal);
        var state = ledger.State.Copy();
        var now = new Moment(ledger.Now.At.AddHours(1), ledger.Today);
        var logged = Ledger.Log(state, activity!, now).IsRecorded<ActivityLogged>();
        state.Apply(logged);
        if (confirm)
        {
            state.Apply(Ledger.Confirm(state, logged.Entry, with[0].Person!.Value, now).IsRecorded<EntryConfirmed>());
        }

        return (Assessments.Assess(state, rubric, ledger.Today), logged);
    }
}
