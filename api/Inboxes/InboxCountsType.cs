using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>How much waits.</summary>
public sealed class InboxCountsType : ObjectGraphType<InboxCounts>
{
    public InboxCountsType()
    {
        Name = "InboxCounts";
        Description = "total: without muted kinds; of each kind: 0 when it is muted";
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Total, "total");
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Of(InboxKind.Confirmation), "confirmations");
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Of(InboxKind.Request), "requests");
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Of(InboxKind.Session), "sessions");
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Of(InboxKind.Contact), "contacts");
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Of(InboxKind.Badge), "badges");
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Of(InboxKind.Thanks), "thanks");
        this.Always<IntGraphType, InboxCounts, int>(counts => counts.Of(InboxKind.News), "news");
    }
}
