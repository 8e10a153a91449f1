using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>A person as admins see them.</summary>
public sealed class AdminPersonType : ObjectGraphType<AdminPersonView>
{
    public AdminPersonType()
    {
        Name = "AdminPerson";
        Description = "a person as admins administer them; nothing of what they do or are told";
        this.Always<IdGraphType, AdminPersonView, Guid>(each => each.Id, "id");
        this.Always<StringGraphType, AdminPersonView, string>(each => each.Name, "name");
        this.Always<StringGraphType, AdminPersonView, string>(each => each.Email, "email");
        this.Maybe<StringGraphType, AdminPersonView, string?>(each => each.Title, "title");
        this.Maybe<StringGraphType, AdminPersonView, string?>(each => each.Level, "level");
        this.Maybe<StringGraphType, AdminPersonView, string?>(each => each.TargetLevel, "targetLevel");
        this.Maybe<TeamType, AdminPersonView, TeamView?>(each => each.Team, "team");
        this.Maybe<IdGraphType, AdminPersonView, Guid?>(each => each.ManagerId, "managerId");
        this.Maybe<StringGraphType, AdminPersonView, string?>(each => each.ManagerName, "managerName");
        this.Always<BooleanGraphType, AdminPersonView, bool>(each => each.Active, "active", "false once deactivated");
        this.Always<BooleanGraphType, AdminPersonView, bool>(each => each.IsAdmin, "isAdmin");
        this.Always<IntGraphType, AdminPersonView, int>(each => each.Reports, "reports", "active people right below");
    }
}
