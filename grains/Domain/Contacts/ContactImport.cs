using Readiness.Domain.Activities;
using Readiness.Domain.People;

namespace Readiness.Domain.Contacts;

/// <summary>
/// Takes people of a file into a book of contacts (product.md section 6). Whoever is there already is found and only what
/// was empty is filled in, so nothing that was written is lost and the same file again changes nothing.
/// </summary>
public static class ContactImport
{
    /// <summary>What one pass fills in can let a row find a fuller contact in the next; passes end when nothing changes.</summary>
    private const int MostPasses = 20;

    /// <summary>Merges rows into a book.</summary>
    /// <param name="book">The contacts there are.</param>
    /// <param name="rows">The people of the file.</param>
    /// <param name="colleagues">People here by e-mail address, as <see cref="EmailComparer"/> compares.</param>
    /// <param name="idPrefix">Begins the ids of new contacts; not used before.</param>
    /// <param name="owner">Whose contacts they are.</param>
    /// <param name="today">The organisation's day.</param>
    public static ContactImportResult Merge(
        ContactBook book, IReadOnlyList<ContactRow> rows, IReadOnlyDictionary<string, Counterpart> colleagues, string idPrefix, PersonId owner, DateOnly today)
    {
        var wanted = rows.Select((row, place) => Read(row, $"{idPrefix}-{place + 1}", colleagues, owner, today)).ToArray();
        var outcomes = new ImportOutcome[rows.Count];
        var merging = new ContactMerging(book.Contacts, wanted.Select(each => each.Newcomer).OfType<ContactNewcomer>());
        for (var pass = 0; pass < MostPasses && (pass == 0 || merging.HasChanged); pass++)
        {
            merging.HasChanged = false;
            for (var place = 0; place < wanted.Length; place++)
            {
                var (newcomer, fault) = wanted[place];
                outcomes[place] = outcomes[place].Then(newcomer is null ? new ImportOutcome(ImportKind.Refused, fault) : merging.Take(newcomer));
            }
        }

        var added = merging.Contacts.Skip(book.Contacts.Count).ToArray();
        var merged = outcomes.Count(each => each.Kind == ImportKind.Merged);
        return new ContactImportResult(
            added.Length + merged > 0 ? book with { Contacts = merging.Contacts } : null,
            added,
            merged,
            outcomes.Count(each => each.Kind == ImportKind.Unchanged),
            [.. rows.Zip(outcomes).Where(each => each.Second.Kind == ImportKind.Refused).Select(each => new RefusedContact(each.First.Line, each.Second.Refusal!)).OrderBy(each => each.Line)],
            [
                .. rows.Zip(outcomes).Where(each => each.Second.Kind != ImportKind.Refused)
                    .SelectMany(each => (each.First.LeftOut ?? []).Select(left => new RefusedContact(each.First.Line, left))).OrderBy(each => each.Line),
            ]);
    }

    private static (ContactNewcomer? Newcomer, Refusal? Fault) Read(
        ContactRow row, string id, IReadOnlyDictionary<string, Counterpart> colleagues, PersonId owner, DateOnly today)
    {
        if (row.Fault is { } fault)
        {
            return (null, fault);
        }

        var who = row.Email?.Trim() is { Length: > 0 } email && colleagues.TryGetValue(email, out var colleague)
            ? colleague
            : new Counterpart(null, row.Name);
        var (contact, refusal) = ContactCheck.Check(
            new ContactDraft(id, who, row.Organisation, row.Role, row.Email, row.Link, MetOn: row.MetOn, Tags: row.Tags, Notes: row.Notes), owner, today);
        return (contact is null ? null : new ContactNewcomer(contact, row.Name), refusal);
    }
}
