namespace Readiness.Domain.Contacts;

/// <summary>
/// Contacts while a file is taken into them. Somebody is who they were when they are the same colleague; else have the same
/// e-mail address, without case; else the same link; else the same name and organisation.
/// </summary>
internal sealed class ContactMerging
{
    private readonly List<Contact> _contacts = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private int _characters;

    public ContactMerging(IReadOnlyList<Contact> contacts)
    {
        foreach (var contact in contacts)
        {
            Add(contact);
        }
    }

    /// <summary>The contacts as they are now, those that were there first in their old order.</summary>
    public IReadOnlyList<Contact> Contacts => _contacts;

    /// <summary>Whether anything was added or filled in since it was set to false.</summary>
    public bool HasChanged { get; set; }

    /// <summary>Takes somebody in.</summary>
    public ImportOutcome Take(Contact wanted)
    {
        if (Find(wanted) is not { } place)
        {
            if (_contacts.Count >= ContactRules.MostContacts || _characters + wanted.Characters > ContactRules.MostCharacters)
            {
                return new ImportOutcome(ImportKind.Refused, _contacts.Count >= ContactRules.MostContacts ? ContactRefusals.TooMany : ContactRefusals.TooMuchText);
            }

            Add(wanted);
            HasChanged = true;
            return new ImportOutcome(ImportKind.Added);
        }

        var known = _contacts[place];
        var filled = Fill(known, wanted);
        if (filled.IsSame(known))
        {
            return new ImportOutcome(ImportKind.Unchanged);
        }

        var grown = filled.Characters - known.Characters;
        if (grown > 0 && _characters + grown > ContactRules.MostCharacters)
        {
            return new ImportOutcome(ImportKind.Refused, ContactRefusals.TooMuchText);
        }

        _contacts[place] = filled;
        _characters += grown;
        Index(filled, place);
        HasChanged = true;
        return new ImportOutcome(ImportKind.Merged);
    }

    private int? Find(Contact wanted)
    {
        foreach (var key in Keys(wanted))
        {
            if (_byKey.TryGetValue(key, out var place) && MayBe(_contacts[place], wanted))
            {
                return place;
            }
        }

        foreach (var place in _byName.GetValueOrDefault(NameKey(wanted), []))
        {
            var known = _contacts[place];
            if (MayBe(known, wanted) && IsSameOrganisation(known, wanted) && !AreTwoProfiles(known.Link, wanted.Link))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>
    /// What was empty is filled in: a role only beside the organisation it is held in, an address or link only when no other
    /// contact has it, since it says who that one is.
    /// </summary>
    private Contact Fill(Contact known, Contact wanted)
    {
        var organisation = known.Organisation ?? wanted.Organisation;
        return known with
        {
            Organisation = organisation,
            Role = known.Role ?? (string.Equals(organisation, wanted.Organisation, StringComparison.OrdinalIgnoreCase) ? wanted.Role : null),
            Email = known.Email ?? (wanted.Email is { } email && !_byKey.ContainsKey(EmailKey(email)) ? email : null),
            Link = known.Link ?? (wanted.Link is { } link && !_byKey.ContainsKey(LinkKey(link)) ? link : null),
            MetOn = known.MetOn ?? wanted.MetOn,
            Tags = known.Tags.Count == 0 ? wanted.Tags : known.Tags,
            Notes = known.Notes ?? wanted.Notes,
        };
    }

    private void Add(Contact contact)
    {
        _contacts.Add(contact);
        _characters += contact.Characters;
        var place = _contacts.Count - 1;
        Index(contact, place);
        if (!_byName.TryGetValue(NameKey(contact), out var places))
        {
            _byName.Add(NameKey(contact), places = []);
        }

        places.Add(place);
    }

    private void Index(Contact contact, int place)
    {
        foreach (var key in Keys(contact))
        {
            _byKey.TryAdd(key, place);
        }
    }

    /// <summary>What tells somebody for certain, the most certain first.</summary>
    private static IEnumerable<string> Keys(Contact contact)
    {
        if (contact.Who.Person is not null)
        {
            yield return contact.Who.Key;
        }

        if (contact.Email is { } email)
        {
            yield return EmailKey(email);
        }

        if (contact.Link is { } link)
        {
            yield return LinkKey(link);
        }
    }

    /// <summary>Two colleagues are two people, whatever else they share.</summary>
    private static bool MayBe(Contact known, Contact wanted) =>
        known.Who.Person is null || wanted.Who.Person is null || known.Who.Person == wanted.Who.Person;

    /// <summary>Where the file says nothing of it, the name alone is enough.</summary>
    private static bool IsSameOrganisation(Contact known, Contact wanted) =>
        wanted.Organisation is null || string.Equals(known.Organisation, wanted.Organisation, StringComparison.OrdinalIgnoreCase);

    /// <summary>Two profiles on one site belong to two people of one name.</summary>
    private static bool AreTwoProfiles(string? one, string? other) =>
        one is not null && other is not null
        && Host(one).Equals(Host(other), StringComparison.OrdinalIgnoreCase) && !one.AsSpan().TrimEnd('/').Equals(other.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>A slice, because a hostile file makes this compare millions.</summary>
    private static ReadOnlySpan<char> Host(string link)
    {
        var rest = link.AsSpan(Uri.UriSchemeHttps.Length + Uri.SchemeDelimiter.Length);
        var end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    private static string NameKey(Contact contact) => contact.Who.Name.ToLowerInvariant();

    private static string EmailKey(string email) => "e:" + email.ToLowerInvariant();

    private static string LinkKey(string link) => "l:" + link.TrimEnd('/').ToLowerInvariant();
}
