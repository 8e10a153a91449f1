using Readiness.Contracts.Contacts;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;
using Readiness.Grains.People;

namespace Readiness.Grains.Contacts;

/// <summary>A contact on a day, with the colleague it is if they are still here: they are shown under the name they have now.</summary>
internal sealed record ShownContact(ContactStanding Standing, PersonRow? Colleague)
{
    /// <summary>The name to show.</summary>
    public string Name => Colleague?.Name ?? Standing.Contact.Who.Name;

    /// <summary>Its place among all.</summary>
    public ContactOrder Order => new(Standing.DueOn, Name, Standing.Contact.Id.Value);

    /// <summary>Whether each word begins a word of its name, organisation, tags or where they were met. All are folded.</summary>
    public bool Matches(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return true;
        }

        var contact = Standing.Contact;
        var own = NameFolding.Words($"{Name} {contact.Organisation} {string.Join(' ', contact.Tags)} {contact.MetAt}");
        return words.All(word => own.Any(each => each.StartsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>Whether it has a tag, by key.</summary>
    public bool HasTag(string key) => Standing.Contact.Tags.Any(tag => ContactTags.Key(tag) == key);

    /// <summary>As its owner sees it.</summary>
    public ContactView View()
    {
        var (contact, flow) = (Standing.Contact, Standing.Reciprocity);
        return new ContactView(
            contact.Id.Value, Name, Colleague?.View(), contact.Organisation, contact.Role, contact.Email, contact.Link, contact.MetAt, contact.MetOn,
            [.. contact.Tags], contact.OwnCadence, Standing.CadenceDays, contact.Notes, Standing.LastInteractionOn, Standing.DueOn, Standing.OverdueDays,
            flow.Given, flow.Received, flow.Nudge(), contact.AddedOn, ContactVersion.Of(contact));
    }
}
