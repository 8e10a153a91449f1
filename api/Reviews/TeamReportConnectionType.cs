using GraphQL.Types;
using Readiness.Api.Readiness;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>A page of my team.</summary>
public sealed class TeamReportConnectionType : ObjectGraphType<TeamPage>
{
    public TeamReportConnectionType()
    {
        Name = "TeamReportConnection";
        this.Always<ListGraphType<NonNullGraphType<TeamReportEdgeType>>, TeamPage, Edge<ReportView>[]>(each => [.. each.Reports.Zip(each.Cursors, (report, cursor) => new Edge<ReportView>(report, cursor))], "edges");
        this.Always<PageInfoType, TeamPage, PageEnd>(each => new PageEnd(each.HasNextPage, each.Cursors.LastOrDefault()), "pageInfo");
        this.Always<IntGraphType, TeamPage, int>(each => each.TotalCount, "totalCount");
        this.Always<TeamOrderType, TeamPage, TeamOrder>(each => each.OrderedBy, "orderedBy", "NAME where more than 500 people are asked for: not all of them are worked out");
        this.Maybe<ReadinessBandType, TeamPage, ReadinessBand?>(each => each.FilteredBy, "filteredBy", "the band asked for; null where more than 500 people are asked for: then everybody is listed");
    }
}
