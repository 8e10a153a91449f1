using Readiness.Api.Identity.Accounts;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.Identity;

/// <summary>People as sign-in needs to know them, from the directory.</summary>
internal sealed class AccountPeople(IPeopleStore people, NewPerson newPerson) : IAccountPeople
{
    public async Task<AccountPerson?> FindByEmailAsync(string email, CancellationToken cancellation) => Of(await people.FindByEmailAsync(email, cancellation));

    public async Task<AccountPerson?> FindAsync(Guid id, CancellationToken cancellation) => Of((await people.FindAsync([id], cancellation)).SingleOrDefault());

    public async Task<(AccountPerson? Person, string? Refusal)> FindOrCreateAsync(string email, string name, CancellationToken cancellation)
    {
        var (person, refusal) = await newPerson.FindOrCreateAsync(email, name, cancellation);
        return (Of(person), refusal);
    }

    public async Task<string?> NameAsync(Guid id, CancellationToken cancellation) => (await people.FindAsync([id], cancellation)).SingleOrDefault()?.Name;

    private static AccountPerson? Of(PersonRow? person) => person is { Active: true } ? new AccountPerson(person.Id, person.Name, person.Email) : null;
}
