namespace Readiness.Domain.Contacts;

/// <summary>
/// Finds somebody among contacts, by their places. A match never overrides what says that they are two: losing somebody, or
/// giving one what was noted of another, is worse than having one twice.
/// </summary>
internal sealed class ContactIndex(SharedKeys shared)
{
    private static readonly PlacesBySite None = new();

    private readonly List<(Contact Contact, ContactIdentity Identity)> _contacts = [];
    private readonly Dictionary<string, PlacesBySite> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Name), PlacesBySite> _byKeyAndName = [];
    private readonly Dictionary<string, PlacesBySite> _byName = new(StringComparer.Ordinal);

    /// <summary>Takes in one more, at the next place.</summary>
    public void Add(Contact contact)
    {
        var identity = ContactIdentity.Of(contact, contact.Who.Name);
        _contacts.Add((contact, identity));
        Place(identity, _contacts.Count - 1);
    }

    /// <summary>Takes in what a contact is now.</summary>
    public void Change(int place, Contact contact)
    {
        var (before, after) = (_contacts[place].Identity, ContactIdentity.Of(contact, contact.Who.Name));
        foreach (var (places, site) in Lists(before))
        {
            places.Remove(site, place);
        }

        _contacts[place] = (contact, after);
        Place(after, place);
    }

    /// <summary>Whether any contact has an address or link.</summary>
    public bool Has(string key) => _byKey.ContainsKey(key);

    /// <summary>Whether a profile says that somebody is not the colleague whose address they have, but only shares it.</summary>
    public bool IsNotThatColleague(ContactIdentity wanted) =>
        wanted is { Colleague: { } colleague, Profile: { } profile }
        && (At(colleague).First(null, place => _contacts[place].Identity.HasOtherProfile(wanted)) is not null
            || At(profile).First(null, place => _contacts[place].Identity.Colleague is { } other && other != colleague) is not null);

    /// <summary>
    /// The place of whoever it is: by their profile, then as a colleague; by an address or link under the same name, or, where
    /// no strangers share it, one that can be theirs; else by name and organisation. Null when they are not there.
    /// </summary>
    public int? Find(ContactIdentity wanted)
    {
        return First(wanted.Certain, key => At(key).First(null, MayBe))
            ?? First(wanted.Shareable, key => _byKeyAndName.GetValueOrDefault((key, wanted.Name.Key), None).First(wanted.ProfileSite, MayBe))
            ?? First(wanted.Shareable, key => shared.Contains(key) ? null : At(key).First(wanted.ProfileSite, place => MayBe(place) && IsNamed(place)))
            ?? _byName.GetValueOrDefault(wanted.WholeName, None).First(wanted.Site, place => MayBe(place) && IsThere(place));

        bool MayBe(int place) => !_contacts[place].Identity.IsAnother(wanted);
        bool IsNamed(int place) => _contacts[place].Identity.Name.MayBe(wanted.Name);
        bool IsThere(int place) => wanted.Organisation is null || string.Equals(_contacts[place].Contact.Organisation, wanted.Organisation, StringComparison.OrdinalIgnoreCase);
    }

    private PlacesBySite At(string key) => _byKey.GetValueOrDefault(key, None);

    private void Place(ContactIdentity identity, int place)
    {
        shared.Note(identity);
        foreach (var (places, site) in Lists(identity))
        {
            places.Add(site, place);
        }
    }

    /// <summary>Where somebody stands, and under which site. Two of one name on one site are two people, whatever pages they have there.</summary>
    private IEnumerable<(PlacesBySite Places, string? Site)> Lists(ContactIdentity identity) =>
    [
        .. identity.Certain.Concat(identity.Shareable).Select(key => (List(_byKey, key), identity.ProfileSite)),
        .. identity.Shareable.Select(key => (List(_byKeyAndName, (key, identity.Name.Key)), identity.ProfileSite)),
        (List(_byName, identity.WholeName), identity.Site),
    ];

    private static PlacesBySite List<TKey>(Dictionary<TKey, PlacesBySite> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = new PlacesBySite());
        }

        return list;
    }

    private static int? First(IReadOnlyList<string> keys, Func<string, int?> find)
    {
        foreach (var key in keys)
        {
            if (find(key) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
