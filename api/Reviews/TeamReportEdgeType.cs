using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>An edge of my team.</summary>
public sealed class TeamReportEdgeType() : EdgeType<ReportView, TeamReportType>("TeamReportEdge");
