using GraphQL.Types;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>Kinds of things in an inbox.</summary>
public sealed class InboxKindType : EnumerationGraphType<InboxKind>
{
    public InboxKindType()
    {
        Name = "InboxKind";
        Description = "CONFIRMATION: entries that name me; REQUEST: mentorships that wait for my answer or agreement; SESSION: sessions to prepare or to confirm; "
            + "CONTACT: contacts overdue; BADGE: badges new to me; THANKS: thanks I received; NEWS: what others did in my mentorships and of my entries";
    }
}
