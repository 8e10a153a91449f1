using Readiness.Domain.Activities;
using Readiness.Domain.People;

namespace Readiness.Domain.Contacts;

/// <summary>Turns a draft into a contact, or says what is wrong with it (product.md section 6).</summary>
public static class ContactCheck
{
    /// <summary>Longest name, organisation, role and place, in characters.</summary>
    public const int MaxText = 200;

    /// <summary>Longest notes, in characters.</summary>
    public const int MaxNotes = 5000;

    /// <summary>Shortest cadence, in days.</summary>
    public const int MinCadence = 1;

    /// <summary>Longest cadence, in days.</summary>
    public const int MaxCadence = 365;

    private const int MaxEmail = 254;

    /// <summary>Exactly one of the two results is set. The contact is as if added today, and never touched.</summary>
    public static (Contact? Contact, Refusal? Refusal) Check(ContactDraft draft, PersonId owner, DateOnly today)
    {
        if (!ContactId.TryParse(draft.Id, out var id))
        {
            return (null, ContactRefusals.IdInvalid);
        }

        if (draft.Who is not { } who || Name(who.Name) is not { } name)
        {
            return (null, ContactRefusals.NameInvalid);
        }

        var contact = new Contact(
            id, who with { Name = name }, Tidy(draft.Organisation), Tidy(draft.Role), Tidy(draft.Email), Tidy(draft.Link), Tidy(draft.MetAt), draft.MetOn,
            ContactTags.Tidy(draft.Tags), draft.CadenceDays, Tidy(draft.Notes), today, null);
        var refusal = who.Person == owner ? ContactRefusals.IsSelf
            : CheckText(contact.Organisation, "organisation")
            ?? CheckText(contact.Role, "role")
            ?? CheckText(contact.MetAt, "metAt")
            ?? (contact.Email is { } email && !IsEmail(email) ? ContactRefusals.EmailInvalid : null)
            ?? (contact.Link is { } link && !IsHttps(link) ? ContactRefusals.LinkNotHttps : null)
            ?? (contact.MetOn > today ? ContactRefusals.DayInFuture("metOn") : null)
            ?? (contact.OwnCadence is < MinCadence or > MaxCadence ? ContactRefusals.CadenceInvalid : null)
            ?? CheckTags(contact.Tags)
            ?? CheckNotes(contact.Notes);
        return refusal is null ? (contact, null) : (null, refusal);
    }

    /// <summary>A name without blanks around it; null when it cannot be one.</summary>
    public static string? Name(string text) => text.Trim() is { Length: > 0 and <= MaxText } name && IsOneLine(name) ? name : null;

    /// <summary>Whether a text can be stored and goes over one line only.</summary>
    public static bool IsOneLine(string text) => !text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029') && ActivityCheck.CheckText(text) is null;

    /// <summary>Whether a text looks like an e-mail address: one @ with something before and a name behind it.</summary>
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length <= MaxEmail && at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1
            && !text.Any(char.IsWhiteSpace) && IsOneLine(text);
    }

    /// <summary>Whether a text is a link that can be followed safely.</summary>
    public static bool IsHttps(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && ActivityCheck.IsHttps(text) && IsOneLine(text);

    private static Refusal? CheckText(string? text, string field) =>
        text is null || (text.Length <= MaxText && IsOneLine(text)) ? null : ContactRefusals.TextInvalid(field);

    private static Refusal? CheckTags(IReadOnlyList<string> tags) =>
        tags.Count > ContactTags.MostOfAContact ? ContactRefusals.TooManyTags
        : tags.All(ContactTags.IsGood) ? null
        : ContactRefusals.TagInvalid;

    private static Refusal? CheckNotes(string? notes) =>
        notes?.Length > MaxNotes ? ContactRefusals.NotesTooLong : ActivityCheck.CheckText(notes, "notes");

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
