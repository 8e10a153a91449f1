using GraphQL.Types;
using Readiness.Api.Schema;

namespace Readiness.Api.Readiness;

/// <summary>A week of a forecast.</summary>
internal sealed class ForecastWeekType : ObjectGraphType<Forecasted>
{
    public ForecastWeekType()
    {
        Name = "ForecastWeek";
        Description = "the confirmed score in runs of the forecast: a tenth of them are below low, half below middle, a tenth above high; ready is the share of runs that were ready by then, 0 to 1";
        this.Always<DateType, Forecasted, DateOnly>(each => each.Week.WeekEnd, "weekEnd");
        this.Always<FloatGraphType, Forecasted, double>(each => Tenths.Points(each.Week.Low), "low");
        this.Always<FloatGraphType, Forecasted, double>(each => Tenths.Points(each.Week.Middle), "middle");
        this.Always<FloatGraphType, Forecasted, double>(each => Tenths.Points(each.Week.High), "high");
        this.Always<FloatGraphType, Forecasted, double>(each => each.Week.ReadyRuns / (double)each.Runs, "ready");
    }
}
