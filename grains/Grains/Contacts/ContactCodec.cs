using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;

namespace Readiness.Grains.Contacts;

/// <summary>Contacts to and from what is stored of them.</summary>
public static class ContactCodec
{
    /// <summary>What is stored of a book.</summary>
    public static StoredContacts Write(ContactBook book) => new()
    {
        Contacts = [.. book.Contacts.Select(Write)],
        TagCadences = [.. book.TagCadences.Values.Select(cadence => new StoredTagCadence(cadence.Tag, cadence.Days))],
    };

    /// <summary>The book as it was stored.</summary>
    public static ContactBook Read(StoredContacts stored) => new(
        [.. stored.Contacts.Select(Read)],
        stored.TagCadences.ToDictionary(cadence => ContactTags.Key(cadence.Tag), cadence => new TagCadence(cadence.Tag, cadence.Days), StringComparer.Ordinal));

    private static StoredContact Write(Contact contact) => new(
        contact.Id.Value, contact.Who.Person?.Value, contact.Who.Name, contact.Organisation, contact.Role, contact.Email, contact.Link, contact.MetAt,
        contact.MetOn?.DayNumber, [.. contact.Tags], contact.OwnCadence, contact.Notes, contact.AddedOn.DayNumber, contact.TouchedOn?.DayNumber);

    private static Contact Read(StoredContact stored) => new(
        ContactId.Parse(stored.ContactId), new Counterpart(stored.Colleague is { } colleague ? new PersonId(colleague) : null, stored.Name),
        stored.Organisation, stored.Role, stored.Email, stored.Link, stored.MetAt, Day(stored.MetOn), stored.Tags, stored.OwnCadence, stored.Notes,
        DateOnly.FromDayNumber(stored.AddedOn), Day(stored.TouchedOn));

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;
}
