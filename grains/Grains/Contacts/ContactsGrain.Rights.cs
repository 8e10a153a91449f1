using Readiness.Contracts.Rights;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Contacts;

/// <content>All contacts are their owner's; of a colleague among them, they say who that is.</content>
public sealed partial class ContactsGrain : IKeepsPersonal
{
    /// <inheritdoc/>
    public Task<string?> TellAsync(Guid person) =>
        Task.FromResult(person == _owner.Value && stored.RecordExists ? PersonalJson.Write(ContactCodec.Write(_book)) : null);

    /// <inheritdoc/>
    public async Task ForgetAsync(Guid person)
    {
        if (person == _owner.Value)
        {
            await gate.ClearAsync(stored, this);
            _book = ContactBook.Empty;
            return;
        }

        await StoreAsync(_book.Forget(new PersonId(person)));
    }
}
