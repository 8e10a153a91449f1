using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>The order of my team.</summary>
public sealed class TeamOrderType : EnumerationGraphType<TeamOrder>
{
    public TeamOrderType() => Name = "TeamOrder";
}
