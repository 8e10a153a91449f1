using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>That somebody looked.</summary>
public sealed class LookType : ObjectGraphType<LookView>
{
    public LookType()
    {
        Name = "Look";
        Description = "one of a viewer and kind in ten minutes";
        this.Always<CounterpartType, LookView, CounterpartView>(each => each.Viewer, "viewer");
        this.Always<LookKindType, LookView, LookKind>(each => each.Kind, "kind");
        this.Always<DateTimeType, LookView, DateTimeOffset>(each => each.At, "at");
    }
}
