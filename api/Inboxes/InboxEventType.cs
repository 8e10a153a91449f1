using GraphQL.Types;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>What an item of an inbox is about.</summary>
public sealed class InboxEventType : EnumerationGraphType<InboxEvent>
{
    public InboxEventType() => Name = "InboxEvent";
}
