using System.Diagnostics;
using Readiness.Benchmarks.Reports;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Readiness.Forecasts;

namespace Readiness.Benchmarks.Readiness;

/// <summary>What a look at somebody's readiness costs, with one year of ledger and with five.</summary>
internal static class ReadinessBenchmark
{
    private const int TurnsARound = 40;
    private const int WarmUpTurns = 30;
    private const double Milliseconds = 20;
    private const double Ratio = 1.1;

    private static readonly (string Name, Action<LedgerState, Rubric> Run)[] Parts =
    [
        ("both scores and their breakdown", (state, rubric) => Assessments.Assess(state, rubric, BusyPerson.Today)),
        ("next best actions, all kinds", (state, rubric) => NextActions.Of(state, RulesetOne.Instance, rubric, Now)),
        ("forecast, 1,000 runs of 52 weeks", (state, rubric) => Forecast.Of(state, rubric, BusyPerson.Id, BusyPerson.Today)),
    ];

    private static Moment Now => new(new DateTimeOffset(BusyPerson.Today, TimeOnly.MinValue, TimeSpan.Zero), BusyPerson.Today);

    public static Task<Section> RunAsync(Effort effort)
    {
        LedgerState young = BusyPerson.After(years: 1), old = BusyPerson.After(years: 5);
        var rubrics = RulesetOne.Instance.Rubrics;
        for (var turn = 0; turn < WarmUpTurns; turn++)
        {
            Measure(young, rubrics);
            Measure(old, rubrics);
        }

        var (first, fifth) = (new List<double[]>(), new List<double[]>());
        for (var turn = 0; turn < effort.Rounds * TurnsARound; turn++)
        {
            first.Add(Measure(young, rubrics));
            fifth.Add(Measure(old, rubrics));
        }

        var table = new Table("milliseconds, median", "after 1 year", "after 5 years", "goal", "");
        for (var part = 0; part < Parts.Length; part++)
        {
            table.Row(Parts[part].Name, Median(first, part), Median(fifth, part), "", "");
        }

        var (one, five) = (Numbers.Median(first.Select(parts => parts.Sum())), Numbers.Median(fifth.Select(parts => parts.Sum())));
        var ratio = Numbers.Median(first.Zip(fifth, (young, old) => old.Sum() / young.Sum()));
        table.Row("all of it", Table.Number(one), Table.Number(five), $"<= {Table.Number(Milliseconds)}", Table.Reached(Math.Max(one, five) <= Milliseconds));
        table.Row("5 years against 1", "", Table.Times(ratio), $"<= {Table.Times(Ratio)}", Table.Reached(ratio <= Ratio));
        return Task.FromResult(new Section(
            $"One thread, in process; {BusyPerson.EntriesAYear:#,0} entries a year of every kind, as caps allow, with 400 people, two thirds confirmed; {young.Known.Count:#,0} and {old.Known.Count:#,0} entries in mind. Each part from the ledger's state anew, the mean of the three rubrics; {first.Count} times in turns after {WarmUpTurns} to warm up.",
            table.ToString()));
    }

    private static string Median(List<double[]> turns, int part) => Table.Number(Numbers.Median(turns.Select(parts => parts[part])));

    private static double[] Measure(LedgerState state, IReadOnlyList<Rubric> rubrics)
    {
        var times = new double[Parts.Length];
        foreach (var rubric in rubrics)
        {
            for (var part = 0; part < Parts.Length; part++)
            {
                var start = Stopwatch.GetTimestamp();
                Parts[part].Run(state, rubric);
                times[part] += Stopwatch.GetElapsedTime(start).TotalMilliseconds / rubrics.Count;
            }
        }

        return times;
    }
}
