using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Badges;
using Readiness.Contracts.Inboxes;
using Readiness.Domain.Inboxes;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using InboxKind = Readiness.Contracts.Inboxes.InboxKind;

namespace Readiness.Grains.Inboxes;

/// <summary>One person's inbox: keeps what they were told, put away and muted; all else is derived when it is read.</summary>
public sealed partial class InboxGrain(
    [PersistentState("person-inbox", "snapshots")] IPersistentState<StoredInbox> stored,
    IStateGate gate,
    OrganisationCalendar calendar,
    InboxSources sources,
    InboxViews views,
    Confirmations confirmations) : Grain, IInboxGrain
{
    private Guid _person;
    private InboxBook _book = InboxBook.Empty;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _person = GrainKeys.PersonOfInbox(this.GetPrimaryKeyString());
        _book = InboxCodec.Read(stored.State);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task NotifyAsync(Notice notice)
    {
        if (await KeepAsync(_book.Tell(InboxCodec.Item(notice))))
        {
            await TouchAsync();
        }
    }

    /// <inheritdoc/>
    public async Task<InboxView> ReadAsync()
    {
        var (listed, badges, counts) = await ListAsync();
        return new InboxView(counts, await views.ViewAsync(listed, badges), [.. _book.Muted.Order().Select(kind => (InboxKind)kind)]);
    }

    /// <inheritdoc/>
    public async Task<InboxCounts> CountsAsync() => (await ListAsync()).Counts;

    /// <inheritdoc/>
    public async Task<ConfirmationRequestPage> ConfirmationsAsync(int first, string? after) =>
        _book.Muted.Contains(Domain.Inboxes.InboxKind.Confirmation)
            ? new ConfirmationRequestPage([], [], HasNextPage: false, 0)
            : await confirmations.PageAsync(_person, calendar.Now().Today, first, after);

    /// <inheritdoc/>
    public async Task<ConfirmedEntries> ConfirmAsync(EntryReference[] entries)
    {
        if (entries.Length is 0 or > InboxRefusals.MostAtOnce)
        {
            return new ConfirmedEntries([], null, InboxRefusals.TooMany.View());
        }

        return new ConfirmedEntries(await confirmations.ConfirmAsync(_person, entries), await CountsAsync(), null);
    }

    /// <inheritdoc/>
    public Task<InboxOutcome> MuteAsync(InboxKind[] kinds) => ChangeAsync(_book.Mute([.. kinds.Select(kind => (Domain.Inboxes.InboxKind)kind)]));

    /// <inheritdoc/>
    public async Task<InboxOutcome> DismissAsync(string[] keys)
    {
        var (derived, _) = await sources.ReadAsync(_person, calendar.Now().Today);
        return await ChangeAsync(_book.Dismiss(keys, derived.Concat(_book.Notices)));
    }

    private async Task<InboxOutcome> ChangeAsync(InboxBook next)
    {
        if (await KeepAsync(next))
        {
            await TouchAsync();
        }

        return new InboxOutcome(await ReadAsync(), null);
    }

    private async Task<(IReadOnlyList<InboxItem> Listed, BadgeView[] Badges, InboxCounts Counts)> ListAsync()
    {
        var today = calendar.Now().Today;
        var (derived, badges) = await sources.ReadAsync(_person, today);
        await KeepAsync(_book.Open(derived.Where(item => item.Badge is not null).Select(item => item.Key)));
        var listed = _book.List(derived);
        return (listed, badges, new InboxCounts(_book.Count(await confirmations.CountAsync(_person, today), listed)));
    }

    /// <summary>Stores a change; false when there is none.</summary>
    private async Task<bool> KeepAsync(InboxBook next)
    {
        if (next == _book)
        {
            return false;
        }

        stored.State = InboxCodec.Write(next);
        await gate.WriteAsync(stored, this);
        _book = next;
        return true;
    }

    private Task TouchAsync() => GrainFactory.GetGrain<IPersonGrain>(GrainKeys.Person(_person)).TouchAsync();
}
