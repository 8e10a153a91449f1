using System.Numerics;
using System.Runtime.InteropServices;

namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>Points with decay: each drawn week adds a row of what it is still worth week after week.</summary>
internal sealed class PointsTerm : ForecastTerm
{
    private readonly long[] _real = new long[ForecastSpan.Horizon];
    private readonly long[] _sums = new long[ForecastSpan.Horizon];
    private readonly long[][] _rows;

    public PointsTerm(Criterion criterion, DailyAmounts daily, ForecastSpan span)
        : base(criterion)
    {
        for (var day = daily.From; day <= daily.To; day++)
        {
            var last = daily[day] == 0 ? -1 : span.LastWeekInside(day, criterion.WindowDays);
            for (var week = 0; week <= last; week++)
            {
                _real[week] += daily[day] * Decay.Factor(span.SundayOf(week) - day);
            }
        }

        _rows = [.. Enumerable.Range(0, ForecastSpan.Sources).Select(source => Row(daily, span.FirstSource + (7 * source), criterion.WindowDays))];
    }

    public override void AddTo(ForecastRun run)
    {
        _real.CopyTo(_sums, 0);
        for (var week = 0; week < _sums.Length; week++)
        {
            var row = _rows[run.Draws[week]];
            Add(_sums.AsSpan(week), row.AsSpan(0, Math.Min(row.Length, _sums.Length - week)));
        }

        for (var week = 0; week < _sums.Length; week++)
        {
            run.Add(week, Criterion, ScoreArithmetic.Progress(_sums[week], Criterion.Target));
        }
    }

    private static void Add(Span<long> sums, ReadOnlySpan<long> row)
    {
        var wide = MemoryMarshal.Cast<long, Vector<long>>(row);
        var into = MemoryMarshal.Cast<long, Vector<long>>(sums);
        for (var i = 0; i < wide.Length; i++)
        {
            into[i] += wide[i];
        }

        for (var i = wide.Length * Vector<long>.Count; i < row.Length; i++)
        {
            sums[i] += row[i];
        }
    }

    private static long[] Row(DailyAmounts daily, int monday, int windowDays)
    {
        var row = new long[Math.Min(ForecastSpan.Horizon, (windowDays / 7) + 1)];
        for (var lag = 0; lag < row.Length; lag++)
        {
            for (var weekday = 0; weekday < 7; weekday++)
            {
                var age = (7 * lag) + 6 - weekday;
                row[lag] += age < windowDays ? daily[monday + weekday] * Decay.Factor(age) : 0;
            }
        }

        return row;
    }
}
