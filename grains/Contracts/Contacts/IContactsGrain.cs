using Orleans.Concurrency;

namespace Readiness.Contracts.Contacts;

/// <summary>
/// One person's contacts. They are that person's alone: whose they are is the grain's key, no method names a viewer, and
/// callers make the key of whoever asks (product.md section 6).
/// </summary>
[Alias("Readiness.IContactsGrain")]
public interface IContactsGrain : IGrainWithStringKey
{
    /// <summary>A page, the longest overdue first. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Read"), AlwaysInterleave]
    Task<ContactPage> ReadAsync(ContactsQuery query);

    /// <summary>The contact of that id; null when there is none.</summary>
    [Alias("Find"), AlwaysInterleave]
    Task<ContactView?> FindAsync(string contactId);

    /// <summary>Tags by name, with those that only have a cadence.</summary>
    [Alias("Tags"), AlwaysInterleave]
    Task<ContactTagView[]> TagsAsync();

    /// <summary>Contacts that are overdue on a day, the longest first. Asked by the owner's inbox.</summary>
    [Alias("Overdue"), AlwaysInterleave]
    Task<OverdueContact[]> OverdueAsync(DateOnly today);

    /// <summary>Adds a contact, or changes the one of that id; answers only after it is stored.</summary>
    [Alias("Save")]
    Task<ContactOutcome> SaveAsync(SaveContact command);

    /// <summary>Forgets a contact.</summary>
    [Alias("Remove")]
    Task<ContactOutcome> RemoveAsync(string contactId);

    /// <summary>Notes that they were in touch on a day; null: today.</summary>
    [Alias("Touch")]
    Task<ContactOutcome> TouchAsync(string contactId, DateOnly? on);

    /// <summary>Sets the cadence of a tag in days; null takes it back.</summary>
    [Alias("SetTagCadence")]
    Task<ContactTagOutcome> SetTagCadenceAsync(string tag, int? days);

    /// <summary>Takes in a file, or says what it would come to.</summary>
    [Alias("Import")]
    Task<ContactsImported> ImportAsync(ImportContacts command);
}
