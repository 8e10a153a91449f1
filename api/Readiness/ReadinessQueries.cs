using GraphQL.Types;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>Queries about rubrics.</summary>
internal static class ReadinessQueries
{
    public static void AddReadinessQueries(this ObjectGraphType query, IGrainFactory grains) =>
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<RubricType>>>>("rubrics")
            .Description("the rubrics there are, in the order of levels")
            .ResolveAsync(async _ => await grains.GetGrain<IRubricsGrain>("rubrics").RubricsAsync());
}
