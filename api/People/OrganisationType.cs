using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>What holds for everyone.</summary>
public sealed class OrganisationType : ObjectGraphType<OrganisationView>
{
    public OrganisationType()
    {
        Name = "Organisation";
        this.Always<DateType, OrganisationView, DateOnly>(organisation => organisation.Today, "today", "today in the organisation's time zone");
        this.Always<StringGraphType, OrganisationView, string>(organisation => organisation.TimeZone, "timeZone", "IANA name of the organisation's time zone");
        this.Always<BooleanGraphType, OrganisationView, bool>(organisation => organisation.BoardsOn, "boardsOn", "false when boards are switched off for everyone");
    }
}
