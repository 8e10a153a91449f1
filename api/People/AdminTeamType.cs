using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>A team as admins see it.</summary>
public sealed class AdminTeamType : ObjectGraphType<AdminTeamView>
{
    public AdminTeamType()
    {
        Name = "AdminTeam";
        this.Always<IdGraphType, AdminTeamView, Guid>(each => each.Id, "id");
        this.Always<StringGraphType, AdminTeamView, string>(each => each.Name, "name");
        this.Always<IntGraphType, AdminTeamView, int>(each => each.People, "people", "active people in it");
        this.Always<BooleanGraphType, AdminTeamView, bool>(each => each.Retired, "retired", "takes nobody in any more");
    }
}
