using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Badges;
using Readiness.Contracts.Reviews;
using Readiness.Domain.Inboxes;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Activities;
using Readiness.Grains.Ledgers;
using ConfirmationState = Readiness.Contracts.Activities.ConfirmationState;
using EntryStatus = Readiness.Contracts.Activities.EntryStatus;

namespace Readiness.Grains.Inboxes;

/// <summary>What an inbox shows that is derived elsewhere: it is read anew each time, so that it is never told wrongly or twice.</summary>
public sealed class InboxSources(
    IGrainFactory grains, ILedgerStore ledgers, EntryViews entries, IMentorshipWaiting mentorships, IOverdueContacts contacts)
{
    /// <summary>Everything that waits for a person, and what can be told of their ledger.</summary>
    public async Task<(IReadOnlyList<InboxItem> Items, BadgeView[] Badges)> ReadAsync(Guid person, DateOnly today)
    {
        var waiting = await mentorships.WaitingAsync(person, today, CancellationToken.None);
        var overdue = await contacts.OverdueAsync(person, today);
        var badges = await BadgesAsync(person);
        return (
            [
                .. waiting.Select(Item), .. overdue.Select(Item), .. badges.Select(Item), .. await DeclinedAsync(person, today),
            ],
            badges);
    }

    private static InboxItem Item(WaitingMentorship waiting) => new(
        $"m:{waiting.Mentorship:N}:{waiting.Event}:{waiting.Session}", (InboxEvent)waiting.Event, waiting.Since, waiting.DueOn, waiting.Other, waiting.Mentorship, waiting.Session);

    private static InboxItem Item(WaitingContact contact) => new(
        $"c:{contact.Id}", InboxEvent.ContactOverdue, null, contact.DueOn, contact.Colleague, Contact: contact.Id, Subject: contact.Name);

    private static InboxItem Item(BadgeView badge) => new(
        $"{InboxBook.BadgePrefix}{badge.Key}:{badge.AwardedOn!.Value.DayNumber}", InboxEvent.BadgeAwarded,
        new DateTimeOffset(badge.AwardedOn.Value, TimeOnly.MinValue, TimeSpan.Zero), Subject: badge.Title, Badge: badge.Key);

    private async Task<BadgeView[]> BadgesAsync(Guid person) =>
        Array.FindAll(await grains.GetGrain<IBadgesGrain>(GrainKeys.Person(person)).BadgesAsync(person) ?? [], badge => badge.AwardedOn is not null);

    /// <summary>Read off the ledger: an entry that was declined says so itself, so nothing has to be sent that a crash could lose.</summary>
    private async Task<IEnumerable<InboxItem>> DeclinedAsync(Guid person, DateOnly today)
    {
        var rows = await ledgers.ReadDeclinedAsync(person, Confirmation.OpenSince(today), CancellationToken.None);
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = rows.Select(row => row.Entry).ToArray();
        var views = await entries.ViewAsync(ids, await ledgers.ReadEntriesAsync(person, ids, CancellationToken.None));

        // One that its owner took back afterwards needs no telling, nor does a dispute that was settled.
        return rows.Zip(views).Where(each => IsToBeTold(each.First, each.Second)).Select(each => Item(each.First, each.Second));
    }

    private static bool IsToBeTold(LedgerRow row, EntryView view) => row.Event == LedgerCodec.DeclinedEvent
        ? view.Confirmation.State == ConfirmationState.Declined
        : view.Status == EntryStatus.SelfReported && view.Review is { State: ReviewState.Disputed } review && review.At == LedgerCodec.RecordedAt(row);

    private static InboxItem Item(LedgerRow row, EntryView view) => row.Event == LedgerCodec.DeclinedEvent
        ? new InboxItem(
            $"d:{row.Entry}", InboxEvent.EntryDeclined, LedgerCodec.RecordedAt(row), null, view.Confirmation.By?.Person?.Id, Entry: row.Entry,
            Subject: view.Kind.Title, Text: view.Confirmation.Reason)
        : new InboxItem(
            $"r:{row.Entry}:{row.Seq}", InboxEvent.EntryDisputed, LedgerCodec.RecordedAt(row), null, view.Review!.By.Person?.Id, Entry: row.Entry,
            Subject: view.Kind.Title, Text: view.Review.Comment);
}
