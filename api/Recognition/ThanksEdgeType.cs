using Readiness.Api.Schema;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>An edge of a page of thanks.</summary>
public sealed class ThanksEdgeType() : EdgeType<ThanksView, ThanksType>("ThanksEdge");
