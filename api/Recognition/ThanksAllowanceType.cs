using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>How many thanks are left of a week's.</summary>
public sealed class ThanksAllowanceType : ObjectGraphType<ThanksAllowanceView>
{
    public ThanksAllowanceType()
    {
        Name = "ThanksAllowance";
        this.Always<IntGraphType, ThanksAllowanceView, int>(allowance => allowance.Left, "left");
        this.Always<IntGraphType, ThanksAllowanceView, int>(allowance => allowance.PerWeek, "perWeek");
        this.Always<DateType, ThanksAllowanceView, DateOnly>(allowance => allowance.RenewsOn, "renewsOn");
    }
}
