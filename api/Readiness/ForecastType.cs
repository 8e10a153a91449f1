using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>Where the pace of the last weeks leads.</summary>
internal sealed class ForecastType : ObjectGraphType<ForecastView>
{
    public ForecastType()
    {
        Name = "Forecast";
        this.Always<IntGraphType, ForecastView, int>(forecast => forecast.Runs, "runs");
        this.Always<IntGraphType, ForecastView, int>(forecast => forecast.BasisWeeks, "basisWeeks");
        this.Always<IntGraphType, ForecastView, int>(forecast => forecast.Weeks.Length, "horizonWeeks");
        this.Maybe<DateType, ForecastView, DateOnly?>(forecast => forecast.Half, "half", "the Sunday by which half of the runs are ready for review; null: not at this pace");
        this.Maybe<DateType, ForecastView, DateOnly?>(forecast => forecast.Mostly, "mostly", "the Sunday by which 80 % of the runs are ready; null: not at this pace");
        this.Always<StringGraphType, ForecastView, string>(forecast => forecast.Summary, "summary", "in words");
        this.Always<ListGraphType<NonNullGraphType<ForecastWeekType>>, ForecastView, Forecasted[]>(
            forecast => [.. forecast.Weeks.Select(week => new Forecasted(week, forecast.Runs))], "weeks");
    }
}
