using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>An edge of who looked.</summary>
public sealed class LookEdgeType() : EdgeType<LookView, LookType>("LookEdge");
