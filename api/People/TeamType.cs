using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>A team.</summary>
public sealed class TeamType : ObjectGraphType<TeamView>
{
    public TeamType()
    {
        Name = "Team";
        this.Always<IdGraphType, TeamView, Guid>(team => team.Id, "id");
        this.Always<StringGraphType, TeamView, string>(team => team.Name, "name");
    }
}
