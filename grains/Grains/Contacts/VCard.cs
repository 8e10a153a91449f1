using System.Globalization;
using Readiness.Domain;
using Readiness.Domain.Contacts;

namespace Readiness.Grains.Contacts;

/// <summary>One card while its lines are read. The first thing wrong with it refuses it.</summary>
internal sealed class VCard(int line)
{
    private const string Preferred = "PREF";
    private const string MailTo = "mailto:";
    private const int LeastPreferred = 101;
    private static readonly HashSet<string> Kept =
        new(["VERSION", "KIND", "FN", "N", "ORG", "TITLE", "EMAIL", "URL", "NOTE", "CATEGORIES", "REV"], StringComparer.Ordinal);

    private readonly List<VCardLine> _lines = [];
    private Refusal? _fault;

    /// <summary>When it was changed last, written so that texts compare as instants; empty when it does not say.</summary>
    public string Revision => new([.. Text("REV").Where(char.IsAsciiDigit)]);

    /// <summary>Whether a property says something kept here.</summary>
    public static bool IsKept(string name) => Kept.Contains(name);

    /// <summary>Refuses the card, unless it is already.</summary>
    public void Refuse(Refusal refusal) => _fault ??= refusal;

    /// <summary>Takes a line, or what is wrong with it.</summary>
    public void Take(VCardLine? property, Refusal? fault)
    {
        if (fault is not null || property is null)
        {
            _fault ??= fault;
            return;
        }

        if (!IsKept(property.Name))
        {
            return;
        }

        _fault ??= property.Has("ENCODING", VCardLine.QuotedPrintable) || property.Has("ENCODING", "Q") ? ContactFileRefusals.QuotedPrintable
            : property.First("CHARSET") is { } charset && !charset.Equals("UTF-8", StringComparison.OrdinalIgnoreCase) ? ContactFileRefusals.CharsetUnknown
            : null;
        _lines.Add(property);
    }

    /// <summary>The person it is of.</summary>
    public ContactRow Row()
    {
        var version = Text("VERSION");
        var name = Name();
        var (email, isEmailLeftOut) = Email();
        var (tags, tagsLeftOut) = ContactTags.Fitting([.. Of("CATEGORIES").SelectMany(tags => tags.Parts(',')).Where(tag => !string.IsNullOrWhiteSpace(tag))]);
        var fault = version is not ("3.0" or "4.0") ? ContactFileRefusals.VersionUnknown(Shown(version))
            : _fault
            ?? (Text("KIND").ToUpperInvariant() is not ("" or "INDIVIDUAL") ? ContactFileRefusals.NotAPerson : null)
            ?? (name.Length == 0 ? ContactFileRefusals.NameMissing : null);
        return new ContactRow(
            line, name, Of("ORG").Select(org => org.Parts(';')[0].Trim()).FirstOrDefault(org => org.Length > 0), Given(Text("TITLE")), email, Link(), Tags: tags,
            Notes: Given(string.Join("\n\n", Of("NOTE").Select(note => note.Text().Trim()).Where(note => note.Length > 0))), Fault: fault,
            LeftOut: [.. isEmailLeftOut ? [ContactFileRefusals.EmailLeftOut] : Array.Empty<Refusal>(), .. tagsLeftOut > 0 ? [ContactFileRefusals.TagsLeftOut(tagsLeftOut)] : Array.Empty<Refusal>()]);
    }

    /// <summary>As it is to be shown; else put together of prefix, first, further and last name and suffix.</summary>
    private string Name()
    {
        if (Of("FN").Select(shown => shown.Text().Trim()).FirstOrDefault(shown => shown.Length > 0) is { } name)
        {
            return name;
        }

        if (Of("N").FirstOrDefault()?.Parts(';') is not { } parts)
        {
            return string.Empty;
        }

        int[] order = [3, 1, 2, 0, 4];
        return string.Join(' ', order.Where(place => place < parts.Count).Select(place => parts[place].Replace(',', ' ').Trim()).Where(part => part.Length > 0));
    }

    /// <summary>The preferred address, else the first, and whether others before it are none.</summary>
    private (string? Email, bool IsLeftOut) Email()
    {
        string[] addresses = [.. Of("EMAIL").OrderBy(Preference).Select(email => email.Text().Trim()).Where(email => email.Length > 0).Select(Address)];
        return (addresses.FirstOrDefault(ContactCheck.IsEmail), addresses.Length > 0 && !ContactCheck.IsEmail(addresses[0]));
    }

    /// <summary>vCard 4.0 lets an address be written as a link.</summary>
    private static string Address(string email) =>
        email.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(email[MailTo.Length..].Split('?')[0]) : email;

    /// <summary>The first link that is https; others cannot be kept.</summary>
    private string? Link() => Of("URL").OrderBy(Preference).Select(url => url.Text().Trim()).FirstOrDefault(ContactCheck.IsHttps);

    private static int Preference(VCardLine property) =>
        int.TryParse(property.First(Preferred), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank
        : property.Has("TYPE", Preferred) ? 1
        : LeastPreferred;

    private IEnumerable<VCardLine> Of(string name) => _lines.Where(property => property.Name == name);

    private string Text(string name) => Of(name).Select(property => property.Text().Trim()).FirstOrDefault(string.Empty);

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>A version as it may be shown: what a hostile file puts there is not repeated at length.</summary>
    private static string Shown(string version) => version.Length <= 10 && version.All(char.IsAsciiLetterOrDigit) || version is "2.1" ? version : "of this version";
}
