using GraphQL.Types;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>What a board ranks by.</summary>
public sealed class MeasureType : EnumerationGraphType<Measure>
{
    public MeasureType() => Name = "Measure";
}
