using System.Globalization;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>
/// Where the confirmed score goes at the pace of the last 12 complete weeks (product.md section 5): 1,000 runs of 52
/// weeks, each week drawn from those 12, seeded by person and day.
/// </summary>
/// <param name="Today">Where it starts from.</param>
/// <param name="Half">The Sunday by which half of the runs are ready for review; null when that is not within 52 weeks.</param>
/// <param name="Mostly">The Sunday by which 80 % of the runs are ready; null when that is not within 52 weeks.</param>
/// <param name="Weeks">The 52 weeks after the running one.</param>
public sealed record Forecast(Assessment Today, DateOnly? Half, DateOnly? Mostly, IReadOnlyList<ForecastWeek> Weeks)
{
    /// <summary>How many runs there are.</summary>
    public const int Runs = 1_000;

    /// <summary>Whether somebody is ready on the day of the forecast; all runs then count as ready, from this week's Sunday on.</summary>
    public bool ReadyToday => Today.Band == ReadinessBand.ReadyForReview;

    /// <summary>All of it in a sentence or two.</summary>
    public string Summary => ReadyToday ? "Ready for review today, on confirmed evidence."
        : (Half, Mostly) switch
        {
            (null, _) => "Not at this pace: fewer than half of the runs are ready for review within 52 weeks.",
            ({ } half, null) => $"At this pace, half of the runs are ready for review by {Written(half)}; 80 % are not within 52 weeks.",
            ({ } half, { } mostly) when half == mostly => $"At this pace, at least 80 % of the runs are ready for review by {Written(mostly)}.",
            ({ } half, { } mostly) => $"At this pace, half of the runs are ready for review by {Written(half)}, and 80 % by {Written(mostly)}.",
        };

    /// <summary>Makes the forecast.</summary>
    /// <param name="state">Complete since <see cref="Rubric.NeedsSince"/> of today.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="person">Whose ledger it is; part of the seed.</param>
    /// <param name="today">The day; part of the seed.</param>
    public static Forecast Of(LedgerState state, Rubric rubric, PersonId person, DateOnly today)
    {
        var model = ForecastModel.Of(state, rubric, today);
        var tally = new ForecastTally();
        var chance = SplitMix.For(person.Value, today);
        Span<byte> draws = stackalloc byte[ForecastModel.HorizonWeeks];
        Span<int> tenths = stackalloc int[ForecastModel.HorizonWeeks];
        for (var run = 0; run < Runs; run++)
        {
            foreach (ref var draw in draws)
            {
                draw = (byte)chance.Below(ForecastModel.SourceWeeks);
            }

            tally.Take(tenths, model.Play(draws, tenths));
        }

        var weeks = tally.Weeks(model);
        return model.Today.Band == ReadinessBand.ReadyForReview
            ? new Forecast(model.Today, model.Sunday(-1), model.Sunday(-1), [.. weeks.Select(week => week with { Ready = Runs })])
            : new Forecast(model.Today, By(weeks, 50), By(weeks, 80), weeks);
    }

    private static DateOnly? By(IReadOnlyList<ForecastWeek> weeks, int percent) =>
        weeks.FirstOrDefault(week => week.Ready * 100 >= Runs * percent)?.WeekEnd;

    private static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
