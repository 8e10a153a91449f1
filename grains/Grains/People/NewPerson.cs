using Readiness.Domain.Imports;

namespace Readiness.Grains.People;

/// <summary>Brings one person into the directory, by the rules of an import.</summary>
public sealed class NewPerson(IPeopleStore store, TimeProvider clock)
{
    /// <summary>
    /// The person of an address, made when there is none; null, with a sentence that says why, when the row cannot
    /// stand or the person was deactivated.
    /// </summary>
    public async Task<(PersonRow? Person, string? Refusal)> FindOrCreateAsync(string email, string name, CancellationToken cancellation)
    {
        if (await store.FindByEmailAsync(email, cancellation) is { } known)
        {
            return known.Active ? (known, null) : (null, "The person of this address is not active.");
        }

        if (PersonCheck.Check(new PersonDraft(email, name, "", "", "", "", "", "", ""), known: null) is { } refusal)
        {
            return (null, refusal.Message);
        }

        var person = new PersonRow(Guid.CreateVersion7(clock.GetUtcNow()), email, name, null, null, null, null, null, null, 0, null, Active: true);
        await store.SaveAsync([person], cancellation);
        return (person, null);
    }
}
