using Readiness.Contracts.Badges;
using Readiness.Contracts.Inboxes;
using Readiness.Domain.Inboxes;
using Readiness.Grains.People;
using InboxEvent = Readiness.Contracts.Inboxes.InboxEvent;
using InboxKind = Readiness.Contracts.Inboxes.InboxKind;

namespace Readiness.Grains.Inboxes;

/// <summary>Items of an inbox as they are shown.</summary>
public sealed class InboxViews(PeopleDirectory directory)
{
    /// <summary>Shows items in their order.</summary>
    public async Task<InboxItemView[]> ViewAsync(IReadOnlyList<InboxItem> items, BadgeView[] badges)
    {
        var people = items.Select(item => item.Person).OfType<Guid>().Distinct().ToArray();
        var known = people.Zip(await directory.FindAsync(people)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. items.Select(item => View(item, item.Person is { } id ? known[id] : null, Array.Find(badges, badge => badge.Key == item.Badge)))];
    }

    private static InboxItemView View(InboxItem item, PersonRow? person, BadgeView? badge) => new(
        item.Key, (InboxKind)item.Kind, (InboxEvent)item.Event, item.At, item.DueOn, person is { Active: true } ? person.View() : null,
        item.Mentorship, item.Session, item.Entry, item.Contact, item.Subject, item.Text, badge, item.Event.OnlyTells());
}
