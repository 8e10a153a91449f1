using Readiness.Contracts;
using Readiness.Contracts.Contacts;
using Readiness.Grains.Inboxes;

namespace Readiness.Grains.Contacts;

/// <summary>Tells an inbox which of its owner's contacts are overdue.</summary>
public sealed class OverdueContacts(IGrainFactory grains) : IOverdueContacts
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingContact>> OverdueAsync(Guid person, DateOnly today) =>
    [
        .. (await grains.GetGrain<IContactsGrain>(GrainKeys.Contacts(person)).OverdueAsync(today))
            .Select(contact => new WaitingContact(contact.Id, contact.Name, contact.Colleague?.Id, contact.DueOn)),
    ];
}
