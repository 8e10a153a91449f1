using Readiness.Contracts;
using Readiness.Contracts.Contacts;

namespace Readiness.Grains.Inboxes;

/// <summary>Asks somebody's contacts which of them are overdue.</summary>
public sealed class OverdueContacts(IGrainFactory grains) : IOverdueContacts
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingContact>> OverdueAsync(Guid person, DateOnly today) =>
        [.. (await grains.GetGrain<IContactsGrain>(GrainKeys.Contacts(person)).OverdueAsync(today))
            .Select(contact => new WaitingContact(contact.Id, contact.Name, contact.Colleague?.Id, contact.DueOn))];
}
