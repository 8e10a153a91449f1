using Readiness.Api.Schema;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>An edge of a page of rows.</summary>
public sealed class BoardRowEdgeType() : EdgeType<RowView, BoardRowType>("BoardRowEdge");
