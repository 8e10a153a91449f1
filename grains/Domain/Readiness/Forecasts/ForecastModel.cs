using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>
/// The confirmed score of future weeks that each repeat one of the last 12 complete weeks: same weekdays, same people,
/// same points; nothing more is assumed for the running week. Exactly what an assessment of such a ledger would come
/// to. Not for two threads at a time.
/// </summary>
public sealed class ForecastModel
{
    /// <summary>Weeks that are drawn from.</summary>
    public const int SourceWeeks = ForecastSpan.Sources;

    /// <summary>Future weeks.</summary>
    public const int HorizonWeeks = ForecastSpan.Horizon;

    private readonly ForecastSpan _span;
    private readonly ForecastTerm[] _terms;
    private readonly ForecastRun _run = new();
    private readonly int _totalWeight;

    private ForecastModel(EvidenceView view, Rubric rubric, DateOnly today)
    {
        _span = new ForecastSpan(today);
        _terms = [.. rubric.Criteria.Select(criterion => ForecastTerm.Of(criterion, view, _span))];
        _totalWeight = rubric.TotalWeight;
        Today = Assessments.Assess(view, rubric, today);
    }

    /// <summary>Where the forecast starts from.</summary>
    public Assessment Today { get; }

    /// <summary>Prepares a forecast.</summary>
    /// <param name="state">Complete since <see cref="Rubric.NeedsSince"/> of today.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="today">The day; future weeks are those after its week.</param>
    public static ForecastModel Of(LedgerState state, Rubric rubric, DateOnly today) => new(EvidenceView.Of(state, rubric, today), rubric, today);

    /// <summary>The Sunday of a future week, counted from 0.</summary>
    public DateOnly Sunday(int week) => DateOnly.FromDayNumber(_span.SundayOf(week));

    /// <summary>Plays one run.</summary>
    /// <param name="draws">For each of the 52 future weeks, which source week it repeats: 0 is the oldest, 11 the last complete one.</param>
    /// <param name="tenths">Receives the confirmed score at the end of each future week, in tenths.</param>
    /// <returns>The first week at whose end somebody would be ready for review, counted from 0; the number of weeks when there is none.</returns>
    public int Play(ReadOnlySpan<byte> draws, Span<int> tenths)
    {
        draws.CopyTo(_run.Draws);
        _run.Clear();
        foreach (var term in _terms)
        {
            term.AddTo(_run);
        }

        var ready = HorizonWeeks;
        for (var week = HorizonWeeks - 1; week >= 0; week--)
        {
            tenths[week] = ScoreArithmetic.Tenths(_run.Weighted[week], _totalWeight);
            ready = Bands.Of(tenths[week], _run.Unmet[week] == 0) == ReadinessBand.ReadyForReview ? week : ready;
        }

        return ready;
    }
}
