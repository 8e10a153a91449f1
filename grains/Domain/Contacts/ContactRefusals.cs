namespace Readiness.Domain.Contacts;

/// <summary>Why something about a contact can be refused.</summary>
public static class ContactRefusals
{
    /// <summary>The id is empty, too long or has blanks.</summary>
    public static Refusal IdInvalid { get; } = new("CONTACT_ID_INVALID", "A contact's id has 1 to 100 visible characters and no spaces.", "id");

    /// <summary>The owner has no contact of that id.</summary>
    public static Refusal Unknown { get; } = new("CONTACT_UNKNOWN", "You have no such contact.", "id");

    /// <summary>The contact is not as it was when one began to change it.</summary>
    public static Refusal Changed { get; } = new("CONTACT_CHANGED", "This contact was changed meanwhile. Nothing was saved.");

    /// <summary>Neither a colleague nor a name was given, or the name is too long.</summary>
    public static Refusal NameInvalid { get; } = new("CONTACT_NAME_INVALID", $"Give a name of 1 to {ContactCheck.MaxText} characters on one line.", "name");

    /// <summary>The colleague is not known here.</summary>
    public static Refusal ColleagueUnknown { get; } = new("CONTACT_COLLEAGUE_UNKNOWN", "This person is not known here.", "personId");

    /// <summary>One cannot be one's own contact.</summary>
    public static Refusal IsSelf { get; } = new("CONTACT_IS_SELF", "This is you. Contacts are other people.", "personId");

    /// <summary>Another contact is that colleague already.</summary>
    public static Refusal ColleagueRepeated { get; } = new("CONTACT_REPEATED", "This colleague is among your contacts already.", "personId");

    /// <summary>There are as many contacts as there can be.</summary>
    public static Refusal TooMany { get; } = new("TOO_MANY_CONTACTS", FormattableString.Invariant($"{ContactRules.MostContacts:N0} contacts are the most. Remove some first."));

    /// <summary>The texts of all contacts together are too long.</summary>
    public static Refusal TooMuchText { get; } = new("TOO_MUCH_TEXT", "Your contacts hold as much text as there is room for. Shorten some notes first.", "notes");

    /// <summary>The address is none.</summary>
    public static Refusal EmailInvalid { get; } = new("EMAIL_INVALID", "This is not an e-mail address.", "email");

    /// <summary>The link is none, or not https.</summary>
    public static Refusal LinkNotHttps { get; } = new("LINK_NOT_HTTPS", "A link starts with https:// and has at most 2,000 characters.", "link");

    /// <summary>A day that has not come yet.</summary>
    public static Refusal DayInFuture(string field) => new("DAY_IN_FUTURE", "The day lies in the future.", field);

    /// <summary>The cadence is out of range.</summary>
    public static Refusal CadenceInvalid { get; } = new("CADENCE_INVALID", $"The cadence is from {ContactCheck.MinCadence} to {ContactCheck.MaxCadence} days.", "cadenceDays");

    /// <summary>A tag is empty, too long or no text.</summary>
    public static Refusal TagInvalid { get; } = new("TAG_INVALID", $"A tag has 1 to {ContactTags.MaxLength} characters on one line.", "tags");

    /// <summary>There are too many tags.</summary>
    public static Refusal TooManyTags { get; } = new("TOO_MANY_TAGS", $"A contact has at most {ContactTags.MostOfAContact} tags.", "tags");

    /// <summary>A tag's cadence is none of those there are.</summary>
    public static Refusal TagCadenceInvalid { get; } = new("TAG_CADENCE_INVALID", $"A tag's cadence is {string.Join(", ", ContactTags.Cadences)} days, or as by default.", "days");

    /// <summary>Too many tags have a cadence.</summary>
    public static Refusal TooManyTagCadences { get; } = new("TOO_MANY_TAG_CADENCES", $"At most {ContactTags.MostCadences} tags have a cadence of their own.", "tag");

    /// <summary>The notes are too long.</summary>
    public static Refusal NotesTooLong { get; } = new("NOTES_TOO_LONG", FormattableString.Invariant($"Notes have at most {ContactCheck.MaxNotes:N0} characters."), "notes");

    /// <summary>A text is too long, or goes over several lines.</summary>
    public static Refusal TextInvalid(string field) => new("TEXT_INVALID", $"This has at most {ContactCheck.MaxText} characters on one line.", field);
}
