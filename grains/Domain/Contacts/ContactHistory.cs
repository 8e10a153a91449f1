namespace Readiness.Domain.Contacts;

/// <summary>What the logs say of a person and others, to be looked up by contact.</summary>
public sealed class ContactHistory(IEnumerable<Interaction> interactions)
{
    private readonly ILookup<string, Interaction> _byCounterpart = interactions.ToLookup(each => each.Counterpart, StringComparer.Ordinal);

    /// <summary>Nothing was logged.</summary>
    public static ContactHistory None { get; } = new([]);

    /// <summary>How a contact stands on a day.</summary>
    public ContactStanding Of(Contact contact, IReadOnlyDictionary<string, TagCadence> tags, DateOnly today)
    {
        var last = contact.TouchedOn;
        var found = _byCounterpart[contact.Who.Key];
        foreach (var each in found)
        {
            last = last >= each.LastOn ? last : each.LastOn;
        }

        var cadence = Cadence.Of(contact, tags);
        var dueOn = Cadence.DueOn(last ?? Cadence.StartOf(contact), cadence);
        return new ContactStanding(contact, last, cadence, dueOn, Cadence.OverdueDays(dueOn, today), Reciprocity.Of(found));
    }
}
