using System.Globalization;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Activities;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;

namespace Readiness.Grains.Inboxes;

/// <summary>Entries that wait for a colleague's word: which they are, and confirming several at once.</summary>
public sealed class Confirmations(
    IGrainFactory grains, ICounterpartStore counterparts, ILedgerStore ledgers, EntryViews entries, PeopleDirectory directory)
{
    private const string CursorTag = "confirmations";

    /// <summary>How many there are on a day.</summary>
    public Task<int> CountAsync(Guid colleague, DateOnly today) =>
        counterparts.CountAskedAsync(colleague, Confirmation.OpenSince(today), CancellationToken.None);

    /// <summary>A page of them, the longest waiting first.</summary>
    public async Task<ConfirmationRequestPage> PageAsync(Guid colleague, DateOnly today, int first, string? after)
    {
        var since = Confirmation.OpenSince(today);
        var asked = await counterparts.AskedAsync(colleague, since, after is null ? null : Read(after), first + 1, CancellationToken.None);
        var page = asked.Take(first).ToArray();
        var shown = await ShowAsync(page);
        return new ConfirmationRequestPage(
            shown, [.. page.Select(Cursor)], asked.Count > first, await counterparts.CountAskedAsync(colleague, since, CancellationToken.None));
    }

    /// <summary>Confirms entries, all at the same time: calls of one ledger interleave, so that they share a commit.</summary>
    public Task<EntryOutcome[]> ConfirmAsync(Guid colleague, EntryReference[] asked) => Task.WhenAll(asked.Select(each => each.Owner is { } owner
        ? grains.GetGrain<IPersonGrain>(GrainKeys.Person(owner)).ConfirmAsync(new AnswerEntry(each.Entry, colleague, null))
        : Task.FromResult(new EntryOutcome(null, null, ActivityRefusals.EntryUnknown.View()))));

    private async Task<ConfirmationRequestView[]> ShowAsync(AskedRow[] page)
    {
        var shown = new ConfirmationRequestView[page.Length];
        foreach (var ofOwner in Enumerable.Range(0, page.Length).GroupBy(i => page[i].Owner))
        {
            var owner = (await directory.FindAsync(ofOwner.Key))!.View();
            var ids = ofOwner.Select(i => page[i].Entry).ToArray();
            var views = await entries.ViewAsync(ids, await ledgers.ReadEntriesAsync(ofOwner.Key, ids, CancellationToken.None), Relation.Counterpart);
            foreach (var (i, view) in ofOwner.Zip(views))
            {
                shown[i] = new ConfirmationRequestView(owner, view, Confirmation.LastDay(page[i].LoggedOn));
            }
        }

        return shown;
    }

    private static string Cursor(AskedRow row) =>
        Cursors.Write(CursorTag, row.LoggedOn.DayNumber.ToString(CultureInfo.InvariantCulture), row.Owner.ToString("N"), row.Entry);

    private static AskedRow Read(string cursor)
    {
        var parts = Cursors.Read(CursorTag, 3, cursor);
        return new AskedRow(Cursors.Id(parts[1]), parts[2], Cursors.Day(parts[0]));
    }
}
