using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>An edge of what admins did.</summary>
public sealed class AdminActEdgeType() : EdgeType<AdminActView, AdminActType>("AdminActEdge");
