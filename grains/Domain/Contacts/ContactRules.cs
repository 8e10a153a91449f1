using Readiness.Domain.People;

namespace Readiness.Domain.Contacts;

/// <summary>Decides about one person's contacts (product.md section 6). Pure; the book given is never changed.</summary>
public static class ContactRules
{
    /// <summary>Most contacts of one person.</summary>
    public const int MostContacts = 5000;

    /// <summary>Most characters of all contacts of a person together: they are stored in one piece.</summary>
    public const int MostCharacters = 4_000_000;

    /// <summary>
    /// Adds a contact, or changes the one of that id; the same again changes nothing. A draft that says what it is based on is
    /// refused when the contact is another by now or gone: it would undo what was written meanwhile.
    /// </summary>
    /// <param name="book">The contacts there are.</param>
    /// <param name="draft">What is wanted.</param>
    /// <param name="owner">Whose contacts they are.</param>
    /// <param name="today">The organisation's day.</param>
    public static ContactDecision Save(ContactBook book, ContactDraft draft, PersonId owner, DateOnly today)
    {
        var (wanted, fault) = ContactCheck.Check(draft, owner, today);
        if (wanted is null)
        {
            return ContactDecision.Refused(fault!);
        }

        var known = book.Find(wanted.Id.Value);
        var saved = known is null ? wanted : wanted with { AddedOn = known.AddedOn, TouchedOn = known.TouchedOn };
        if (known?.IsSame(saved) == true)
        {
            return ContactDecision.Unchanged(known);
        }

        var refusal = draft.BasedOn is not null && known is null ? ContactRefusals.Unknown
            : draft.BasedOn is { } seen && seen != ContactVersion.Of(known!) ? ContactRefusals.Changed
            : saved.Who.Person is { } colleague && book.Contacts.Any(other => other.Who.Person == colleague && other.Id != saved.Id)
                ? ContactRefusals.ColleagueRepeated
            : known is null && book.Contacts.Count >= MostContacts ? ContactRefusals.TooMany
            : saved.Characters > (known?.Characters ?? 0) && book.Characters - (known?.Characters ?? 0) + saved.Characters > MostCharacters
                ? ContactRefusals.TooMuchText
            : null;
        return refusal is null ? Kept(book, known, saved) : ContactDecision.Refused(refusal);
    }

    /// <summary>Forgets a contact; one that is not there is forgotten already.</summary>
    public static ContactDecision Remove(ContactBook book, string id) =>
        book.Find(id) is { } known
            ? new ContactDecision(null, book with { Contacts = [.. book.Contacts.Where(contact => contact != known)] }, null)
            : ContactDecision.Unchanged(null);

    /// <summary>Notes that its owner was in touch with a contact on a day; an earlier one than is known changes nothing.</summary>
    public static ContactDecision Touch(ContactBook book, string id, DateOnly on, DateOnly today) =>
        book.Find(id) is not { } known ? ContactDecision.Refused(ContactRefusals.Unknown)
        : on > today ? ContactDecision.Refused(ContactRefusals.DayInFuture("on"))
        : known.TouchedOn >= on ? ContactDecision.Unchanged(known)
        : Kept(book, known, known with { TouchedOn = on });

    /// <summary>Sets how often to hear from contacts with a tag, or with null takes that back.</summary>
    public static (ContactBook? Next, Refusal? Refusal) SetTagCadence(ContactBook book, string tag, int? days)
    {
        var (name, key) = (tag.Trim(), ContactTags.Key(tag));
        if (!ContactTags.IsGood(name))
        {
            return (null, ContactRefusals.TagInvalid with { Field = "tag" });
        }

        if (days is { } asked && !ContactTags.Cadences.Contains(asked))
        {
            return (null, ContactRefusals.TagCadenceInvalid);
        }

        if (days == (book.TagCadences.TryGetValue(key, out var known) ? known.Days : null))
        {
            return (null, null);
        }

        var cadences = book.TagCadences.Where(each => each.Key != key).ToDictionary(StringComparer.Ordinal);
        if (days is { } set)
        {
            if (cadences.Count >= ContactTags.MostCadences)
            {
                return (null, ContactRefusals.TooManyTagCadences);
            }

            cadences.Add(key, new TagCadence(known?.Tag ?? name, set));
        }

        return (book with { TagCadences = cadences }, null);
    }

    private static ContactDecision Kept(ContactBook book, Contact? before, Contact after) => new(
        after,
        book with { Contacts = before is null ? [.. book.Contacts, after] : [.. book.Contacts.Select(contact => contact == before ? after : contact)] },
        null);
}
