using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>One thing that an admin did.</summary>
public sealed class AdminActType : ObjectGraphType<AdminActView>
{
    public AdminActType()
    {
        Name = "AdminAct";
        Description = "one thing that changed by an admin; people are named as they are called now";
        this.Always<IdGraphType, AdminActView, long>(each => each.Number, "id");
        this.Always<DateTimeType, AdminActView, DateTimeOffset>(each => each.At, "at");
        this.Maybe<StringGraphType, AdminActView, string?>(each => each.By, "by", "null for a command on the server");
        this.Always<StringGraphType, AdminActView, string>(
            each => each.Act, "act", "added, changed, reactivated, deactivated, team-made, team-renamed, team-retired, link-made, sessions-ended, identity-linked, identity-removed or erasure-asked");
        this.Maybe<IdGraphType, AdminActView, Guid?>(each => each.PersonId, "personId");
        this.Maybe<StringGraphType, AdminActView, string?>(each => each.Person, "person");
        this.Maybe<StringGraphType, AdminActView, string?>(each => each.Team, "team");
        this.Maybe<StringGraphType, AdminActView, string?>(each => each.Field, "field", "what of it changed");
        this.Maybe<StringGraphType, AdminActView, string?>(each => each.Before, "before");
        this.Maybe<StringGraphType, AdminActView, string?>(each => each.After, "after");
    }
}
