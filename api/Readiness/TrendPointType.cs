using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>The scores at the end of a past week.</summary>
public sealed class TrendPointType : ObjectGraphType<TrendPointView>
{
    public TrendPointType()
    {
        Name = "TrendPoint";
        Description = "weekEnd: the Sunday that ended the week";
        this.Always<DateType, TrendPointView, DateOnly>(point => point.WeekEnd, "weekEnd");
        this.Always<FloatGraphType, TrendPointView, double>(point => Tenths.Points(point.Confirmed), "confirmed");
        this.Always<FloatGraphType, TrendPointView, double>(point => Tenths.Points(point.Claimed), "claimed");
    }
}
