using CsCheck;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Readiness.Forecasts;
using Readiness.Domain.Specs.Ledgers;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>A run of a forecast is exact: it comes to what an assessment of such a ledger would come to, week by week.</summary>
public sealed class ForecastProperties
{
    private const int Ledgers = 150;
    private static readonly Rubric[] Rubrics = [Made.EveryMeasure, .. RubricsOne.All];
    private static readonly Gen<byte[]> Draws = Gen.OneOf(Gen.Byte[0, 11].Array[52], Gen.Byte[9, 11].Array[52], Gen.Byte[0, 1].Array[52]);

    [Fact]
    public void Every_week_of_a_run_is_the_assessment_of_a_ledger_with_the_drawn_weeks_in_it()
    {
        var (turn, moved) = (0, 0);
        Gen.Select(Years.Any, Draws).Check(Ledgers, drawn =>
        {
            var ((ledger, draws), rubric) = (drawn, Rubrics[turn++ % Rubrics.Length]);
            var model = ForecastModel.Of(ledger.State, rubric, ledger.Today);
            var tenths = new int[ForecastModel.HorizonWeeks];

            var ready = model.Play(draws, tenths);

            var lived = ledger.State.Copy(Repeated(ledger, draws));
            var assessments = Enumerable.Range(0, tenths.Length).Select(week => Assessments.Assess(lived, rubric, model.Sunday(week))).ToList();
            Assert.Equal(assessments.Select(assessment => assessment.Confirmed.Tenths), tenths);
            Assert.Equal(assessments.FindIndex(assessment => assessment.Band == ReadinessBand.ReadyForReview) is >= 0 and var first ? first : tenths.Length, ready);
            moved += tenths.Distinct().Count() > 10 ? 1 : 0;
        });
        Assert.True(moved > Ledgers / 3, $"only {moved} runs moved much");
    }

    [Fact]
    public void Runs_do_not_depend_on_what_was_played_before()
    {
        Gen.Select(Years.Any, Draws, Draws).Check(Ledgers / 5, drawn =>
        {
            var (ledger, first, second) = drawn;
            var model = ForecastModel.Of(ledger.State, Made.EveryMeasure, ledger.Today);
            int[] once = new int[52], between = new int[52], again = new int[52];
            model.Play(first, once);
            model.Play(second, between);
            model.Play(first, again);

            Assert.Equal(once, again);
        });
    }

    private static IEnumerable<LedgerEntry> Repeated(PersonLedger ledger, byte[] draws)
    {
        var running = IsoWeek.Of(ledger.Today).Index;
        var entries = ledger.State.Known.Where(entry => entry.Status == EntryStatus.Confirmed).ToLookup(entry => IsoWeek.Of(entry.Day).Index);
        for (var week = 0; week < draws.Length; week++)
        {
            var source = running - 12 + draws[week];
            foreach (var entry in entries[source])
            {
                yield return entry with { Id = EntryId.Parse($"{entry.Id}+{week}"), Day = entry.Day.AddDays(7 * (running + 1 + week - source)) };
            }
        }
    }
}
