namespace Readiness.Domain.Contacts;

/// <summary>Contacts while a file is taken into them.</summary>
internal sealed class ContactMerging
{
    private readonly List<Contact> _contacts = [];
    private readonly ContactIndex _index;
    private int _characters;

    public ContactMerging(IReadOnlyList<Contact> contacts, IEnumerable<ContactNewcomer> newcomers)
    {
        var shared = new SharedKeys();
        foreach (var newcomer in newcomers)
        {
            shared.Note(newcomer.Identity);
        }

        _index = new ContactIndex(shared);
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
    public ImportOutcome Take(ContactNewcomer newcomer)
    {
        var (wanted, identity) = (newcomer.Contact, newcomer.Identity);
        if (_index.IsNotThatColleague(identity))
        {
            if (newcomer.AsOutsider() is not { } outsider)
            {
                return new ImportOutcome(ImportKind.Refused, ContactRefusals.NameInvalid);
            }

            (wanted, identity) = (outsider, ContactIdentity.Of(outsider, outsider.Who.Name));
        }

        return _index.Find(identity) is { } place ? Merge(place, wanted) : TakeNew(wanted);
    }

    private ImportOutcome TakeNew(Contact wanted)
    {
        if (_contacts.Count >= ContactRules.MostContacts || _characters + wanted.Characters > ContactRules.MostCharacters)
        {
            return new ImportOutcome(ImportKind.Refused, _contacts.Count >= ContactRules.MostContacts ? ContactRefusals.TooMany : ContactRefusals.TooMuchText);
        }

        Add(wanted);
        HasChanged = true;
        return new ImportOutcome(ImportKind.Added);
    }

    private ImportOutcome Merge(int place, Contact wanted)
    {
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
        _index.Change(place, filled);
        HasChanged = true;
        return new ImportOutcome(ImportKind.Merged);
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
            Email = known.Email ?? (wanted.Email is { } email && !_index.Has(ContactIdentity.EmailKey(email)) ? email : null),
            Link = known.Link ?? (wanted.Link is { } link && !_index.Has(ContactIdentity.LinkKey(link)) ? link : null),
            MetOn = known.MetOn ?? wanted.MetOn,
            Tags = known.Tags.Count == 0 ? wanted.Tags : known.Tags,
            Notes = known.Notes ?? wanted.Notes,
        };
    }

    private void Add(Contact contact)
    {
        _contacts.Add(contact);
        _characters += contact.Characters;
        _index.Add(contact);
    }
}
