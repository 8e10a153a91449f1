using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Boards;

namespace Readiness.Api.Schema;

/// <summary>The root of mutations.</summary>
public sealed class MutationType : ObjectGraphType
{
    public MutationType(IGrainFactory grains)
    {
        Name = "Mutation";
        this.AddActivityMutations(grains);
        this.AddBoardMutations(grains);
    }
}
