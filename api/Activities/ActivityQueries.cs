using GraphQL.Types;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>Queries about activities.</summary>
internal static class ActivityQueries
{
    public static void AddActivityQueries(this ObjectGraphType query, IGrainFactory grains) =>
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ActivityKindType>>>>("activityKinds")
            .Description("the catalog in force, in the order of the practices")
            .ResolveAsync(async _ => await grains.GetGrain<ICatalogGrain>("catalog").KindsAsync());
}
