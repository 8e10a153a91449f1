using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>An edge of people as admins see them.</summary>
public sealed class AdminPersonEdgeType() : EdgeType<AdminPersonView, AdminPersonType>("AdminPersonEdge");
