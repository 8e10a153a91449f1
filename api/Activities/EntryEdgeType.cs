using Readiness.Api.Schema;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>An edge of a page of entries.</summary>
public sealed class EntryEdgeType() : EdgeType<EntryView, EntryType>("EntryEdge");
