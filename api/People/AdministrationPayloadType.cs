using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>What an admin's act came to.</summary>
public sealed class AdministrationPayloadType : ObjectGraphType<AdministrationOutcome>
{
    public AdministrationPayloadType()
    {
        Name = "AdministrationPayload";
        this.Maybe<AdminPersonType, AdministrationOutcome, AdminPersonView?>(each => each.Person, "person", "the person as they are now");
        this.Maybe<AdminTeamType, AdministrationOutcome, AdminTeamView?>(each => each.Team, "team", "the team as it is now, or that people moved to");
        this.Maybe<RefusalType, AdministrationOutcome, RefusalView?>(each => each.Refusal, "refusal");
    }
}
