using GraphQL.Types;
using Readiness.Api.Badges;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Badges;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.People;

namespace Readiness.Api.Inboxes;

/// <summary>One thing in an inbox.</summary>
public sealed class InboxItemType : ObjectGraphType<InboxItemView>
{
    public InboxItemType()
    {
        Name = "InboxItem";
        this.Always<IdGraphType, InboxItemView, string>(item => item.Key, "key", "stable: the same item has the same key on every page and host");
        this.Always<InboxKindType, InboxItemView, InboxKind>(item => item.Kind, "kind");
        this.Always<InboxEventType, InboxItemView, InboxEvent>(item => item.Event, "event");
        this.Maybe<DateTimeType, InboxItemView, DateTimeOffset?>(item => item.At, "at", "when it came up; null for what only a day tells");
        this.Maybe<DateType, InboxItemView, DateOnly?>(item => item.DueOn, "dueOn");
        this.Maybe<PersonType, InboxItemView, PersonView?>(item => item.Person, "person", "the colleague it is about");
        this.Maybe<IdGraphType, InboxItemView, Guid?>(item => item.Mentorship, "mentorshipId");
        this.Maybe<IdGraphType, InboxItemView, string?>(item => item.Session, "sessionId");
        this.Maybe<IdGraphType, InboxItemView, string?>(item => item.Entry, "entryId");
        this.Maybe<IdGraphType, InboxItemView, string?>(item => item.Contact, "contactId");
        this.Maybe<StringGraphType, InboxItemView, string?>(item => item.Subject, "subject", "name of the contact, title of the badge, or title of the kind of entry");
        this.Maybe<StringGraphType, InboxItemView, string?>(item => item.Text, "text", "a reason or a thank-you in somebody's words");
        this.Maybe<BadgeType, InboxItemView, BadgeView?>(item => item.Badge, "badge");
        this.Always<BooleanGraphType, InboxItemView, bool>(item => item.Dismissible, "dismissible", "whether it only tells something and can be put away");
    }
}
