using Readiness.Contracts.Activities;
using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Activities;

/// <summary>Entries as they are shown: the event that logged one, and what became of it.</summary>
public sealed partial class EntryViews(PeopleDirectory directory, RulesetBook rulesets, CatalogViews catalog, OrganisationCalendar calendar)
{
    /// <summary>Shows an entry that nobody has declined.</summary>
    public ValueTask<EntryView> ViewAsync(ActivityLogged logged, LedgerEntry entry) => ViewAsync(logged, entry, declined: null);

    /// <summary>Shows entries from all their rows, in the order in which they are named, to somebody who stands so to their owner.</summary>
    public async ValueTask<EntryView[]> ViewAsync(IReadOnlyList<string> ids, IReadOnlyList<LedgerRow> rows, Relation viewer = Relation.Self)
    {
        var words = Permissions.May(Matter.ReviewWords, viewer);
        await directory.FindAsync([.. rows.Where(row => row.Event == LedgerCodec.LoggedEvent)
            .SelectMany(row => ((ActivityLogged)LedgerCodec.Decode(row, rulesets)).Activity.Counterparts)
            .Select(with => with.Person?.Value).OfType<Guid>().Distinct()]);
        var byEntry = rows.ToLookup(row => row.Entry);
        var views = new EntryView[ids.Count];
        for (var i = 0; i < views.Length; i++)
        {
            views[i] = await ViewAsync([.. byEntry[ids[i]]], words);
        }

        return views;
    }

    private ValueTask<EntryView> ViewAsync(LedgerRow[] rows, bool words)
    {
        var (logged, entry) = LedgerCodec.Entry(rows, rulesets);
        var declined = Array.Find(rows, row => row.Event == LedgerCodec.DeclinedEvent);
        var view = ViewAsync(logged, entry, declined is null ? null : (EntryDeclined)LedgerCodec.Decode(declined, rulesets), words);
        return words ? ReviewedAsync(rows, view) : view;
    }

    private async ValueTask<EntryView> ViewAsync(ActivityLogged logged, LedgerEntry entry, EntryDeclined? declined, bool words = true)
    {
        var with = logged.Activity.Counterparts;
        var views = with.Count == 0 ? [] : new CounterpartView[with.Count];
        for (var i = 0; i < views.Length; i++)
        {
            var colleague = with[i].Person is { } id ? await directory.FindAsync(id.Value) : null;
            views[i] = new CounterpartView(colleague?.Name ?? with[i].Name, colleague is { Active: true } ? colleague.View() : null);
        }

        var confirmation = Confirmation.Of(logged, entry, declined, calendar.Now().Today);
        return new EntryView(
            entry.Id.Value, catalog.Of(logged.Activity.Kind), entry.Day, entry.Points, (Contracts.Activities.EntryStatus)entry.Status,
            ScoringText.For(logged.Activity.Kind, words ? entry : entry.WithoutLine(), logged.Repeats), views,
            logged.Activity.Note, logged.Activity.Evidence, logged.Activity.Private, logged.At.At, View(confirmation, with, views));
    }

    private static ConfirmationView View(Confirmation confirmation, IReadOnlyList<Counterpart> with, CounterpartView[] views)
    {
        CounterpartView? Of(PersonId? person)
        {
            for (var i = 0; i < views.Length; i++)
            {
                if (person is not null && with[i].Person == person)
                {
                    return views[i];
                }
            }

            return null;
        }

        return new ConfirmationView(
            (Contracts.Activities.ConfirmationState)confirmation.State,
            confirmation.WaitingFor.Count == 0 ? [] : [.. confirmation.WaitingFor.Select(person => Of(person)).OfType<CounterpartView>()],
            confirmation.LapsesOn, Of(confirmation.By), confirmation.Reason);
    }
}
