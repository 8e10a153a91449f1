using Readiness.Api.Schema;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>An edge of a page of entries to confirm.</summary>
public sealed class ConfirmationRequestEdgeType() : EdgeType<ConfirmationRequestView, ConfirmationRequestType>("ConfirmationRequestEdge");
