using Readiness.Domain.People;
using Readiness.Grains.People;

namespace Readiness.Grains.Imports;

/// <summary>Everyone by e-mail address, trimmed.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, KnownPerson> _people = new(EmailComparer.Instance);
    private readonly Dictionary<string, KnownPerson>.AlternateLookup<ReadOnlySpan<char>> _byText;

    private KnownPeople() => _byText = _people.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyCollection<KnownPerson> All => _people.Values;

    public static async Task<KnownPeople> ReadAsync(IPeopleStore store, CancellationToken cancellation)
    {
        var people = new KnownPeople();
        await foreach (var person in store.ReadAllAsync(cancellation))
        {
            people.Add(person);
        }

        return people;
    }

    /// <summary>The person of an e-mail address, active or not.</summary>
    public KnownPerson? Find(ReadOnlySpan<char> email) => _byText.TryGetValue(email.Trim(), out var person) ? person : null;

    public void Add(PersonRow person) => _people[person.Email] = new KnownPerson(person);
}
