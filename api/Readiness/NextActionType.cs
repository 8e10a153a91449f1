using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>An activity worth doing next.</summary>
public sealed class NextActionType : ObjectGraphType<NextActionView>
{
    public NextActionType()
    {
        Name = "NextAction";
        Description = "gains in thousandths of a point: of the claimed score once logged, of the confirmed score once confirmed as well";
        this.Always<ActivityKindType, NextActionView, ActivityKindView>(action => action.Kind, "kind");
        this.Always<IntGraphType, NextActionView, int>(action => action.ClaimedGain, "claimedGain");
        this.Always<IntGraphType, NextActionView, int>(action => action.ConfirmedGain, "confirmedGain");
        this.Always<IntGraphType, NextActionView, int>(action => action.People, "people", "how many people not logged with before it takes");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, NextActionView, string[]>(action => action.Criteria, "criteria", "keys of the criteria it moves");
    }
}
