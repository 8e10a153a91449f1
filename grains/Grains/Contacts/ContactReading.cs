using System.Globalization;
using Readiness.Contracts.Contacts;
using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;
using Readiness.Grains.People;

namespace Readiness.Grains.Contacts;

/// <summary>Puts contacts together with what the ledgers say of them and with the directory.</summary>
public sealed class ContactReading(IInteractionStore interactions, PeopleDirectory directory)
{
    private const string CursorTag = "contacts";

    /// <summary>A page.</summary>
    internal async Task<ContactPage> PageAsync(Guid owner, ContactBook book, ContactsQuery query, DateOnly today)
    {
        var after = query.After is { } cursor ? Place(cursor) : (ContactOrder?)null;
        var (words, tag) = (NameFolding.Words(query.Search ?? string.Empty), query.Tag is { } asked ? ContactTags.Key(asked) : null);
        var matching = (await ShownAsync(owner, book, book.Contacts, today))
            .Where(contact => (tag is null || contact.HasTag(tag)) && contact.Matches(words)).ToArray();
        var listed = query.Overdue is { } overdue ? [.. matching.Where(contact => contact.Standing.IsOverdue == overdue)] : matching;
        var behind = listed.Where(contact => after is null || contact.Order > after).OrderBy(contact => contact.Order).Take(query.First + 1).ToArray();
        var page = behind.Take(query.First).ToArray();
        return new ContactPage(
            [.. page.Select(contact => contact.View())], [.. page.Select(contact => Cursor(contact.Order))], behind.Length > query.First,
            listed.Length, matching.Count(contact => contact.Standing.IsOverdue));
    }

    /// <summary>One contact.</summary>
    internal async Task<ContactView> OneAsync(Guid owner, ContactBook book, Contact contact, DateOnly today) =>
        (await ShownAsync(owner, book, [contact], today))[0].View();

    /// <summary>Those that are overdue on a day.</summary>
    internal async Task<OverdueContact[]> OverdueAsync(Guid owner, ContactBook book, DateOnly today) =>
    [
        .. (await ShownAsync(owner, book, book.Contacts, today)).Where(contact => contact.Standing.IsOverdue).OrderBy(contact => contact.Order)
            .Select(contact => new OverdueContact(contact.Standing.Contact.Id.Value, contact.Name, contact.Colleague?.View(), contact.Standing.DueOn)),
    ];

    private async Task<IReadOnlyList<ShownContact>> ShownAsync(Guid owner, ContactBook book, IReadOnlyList<Contact> contacts, DateOnly today)
    {
        if (contacts.Count == 0)
        {
            return [];
        }

        var history = new ContactHistory((await interactions.OfAsync(owner, Reciprocity.Since(today), CancellationToken.None)).Select(Read));
        var ids = contacts.Select(contact => contact.Who.Person?.Value).OfType<Guid>().ToArray();
        var colleagues = (ids.Length == 0 ? [] : await directory.FindAsync(ids)).OfType<PersonRow>().Where(person => person.Active).ToDictionary(person => person.Id);
        return
        [
            .. contacts.Select(contact => new ShownContact(
                history.Of(contact, book.TagCadences, today),
                contact.Who.Person is { } colleague ? colleagues.GetValueOrDefault(colleague.Value) : null)),
        ];
    }

    private static Interaction Read(InteractionRow row) =>
        new(row.By is { } colleague ? new Counterpart(new PersonId(colleague), string.Empty).Key : row.Counterpart!, row.Kind, row.LastOn, row.Count, row.By is not null);

    private static string Cursor(ContactOrder order) =>
        Cursors.Write(CursorTag, order.DueOn.DayNumber.ToString(CultureInfo.InvariantCulture), order.Name, order.Id);

    private static ContactOrder Place(string cursor)
    {
        var parts = Cursors.Read(CursorTag, 3, cursor);
        return new ContactOrder(Cursors.Day(parts[0]), parts[1], parts[2]);
    }
}
