using System.Globalization;

namespace Readiness.Domain.Contacts;

/// <summary>Why a file of contacts, or one person of it, can be refused.</summary>
public static class ContactFileRefusals
{
    /// <summary>Most people of one file.</summary>
    public const int MostRows = 10_000;

    /// <summary>The file is no text in UTF-8 or UTF-16.</summary>
    public static Refusal NotText { get; } = new("FILE_NOT_TEXT", "This file is not text in UTF-8. Nothing was imported.");

    /// <summary>There is no header of LinkedIn's.</summary>
    public static Refusal NotLinkedIn { get; } = new("FILE_NOT_LINKEDIN", "This is not LinkedIn's Connections.csv in English: no line begins with First Name and Last Name. Nothing was imported.");

    /// <summary>There is no card.</summary>
    public static Refusal NotVCard { get; } = new("FILE_NOT_VCARD", "There is no vCard in this file. Nothing was imported.");

    /// <summary>The CSV cannot be read on from a line.</summary>
    public static Refusal NotCsv(long line) => new("FILE_NOT_CSV", string.Create(CultureInfo.InvariantCulture, $"From line {line} on this cannot be read as CSV: a row is too long, or a quote is never closed. Nothing was imported."));

    /// <summary>There are too many people in it.</summary>
    public static Refusal TooManyRows { get; } = new("TOO_MANY_ROWS", string.Create(CultureInfo.InvariantCulture, $"A file brings at most {MostRows:N0} people. Split it. Nothing was imported."));

    /// <summary>Quotes are where none can be.</summary>
    public static Refusal RowMisquoted { get; } = new("ROW_MISQUOTED", "A quote in this row is out of place.");

    /// <summary>Neither first nor last name.</summary>
    public static Refusal NameMissing { get; } = new("NAME_MISSING", "There is no name.");

    /// <summary>The day is not written as LinkedIn writes it.</summary>
    public static Refusal ConnectedOnInvalid { get; } = new("DAY_INVALID", "The day is not written as 23 Nov 2026.", "metOn");

    /// <summary>The card has no end.</summary>
    public static Refusal CardNotEnded { get; } = new("CARD_NOT_ENDED", "The card has no END:VCARD.");

    /// <summary>The card says no version, or one that is not read here.</summary>
    public static Refusal VersionUnknown(string version) => new(
        "VCARD_VERSION", version.Length == 0 ? "The card does not say its version." : $"vCard {version} is not read here. Export as vCard 3.0 or 4.0.");

    /// <summary>The encoding of vCard 2.1.</summary>
    public static Refusal QuotedPrintable { get; } = new("QUOTED_PRINTABLE", "The card uses QUOTED-PRINTABLE, which is vCard 2.1. Export as vCard 3.0 or 4.0.");

    /// <summary>Another character set than UTF-8.</summary>
    public static Refusal CharsetUnknown { get; } = new("CHARSET_UNKNOWN", "The card is not in UTF-8. Export it again in UTF-8.");

    /// <summary>A line that is no property.</summary>
    public static Refusal LineInvalid(int line) => new("VCARD_LINE_INVALID", string.Create(CultureInfo.InvariantCulture, $"Line {line} is no property of a vCard."));

    /// <summary>A line that says something about the person is too long.</summary>
    public static Refusal LineTooLong(int line) => new("VCARD_LINE_TOO_LONG", string.Create(CultureInfo.InvariantCulture, $"Line {line} is too long."));

    /// <summary>An address of a card that is none.</summary>
    public static Refusal EmailLeftOut { get; } = new("EMAIL_LEFT_OUT", "An e-mail address was left out, because it is none.", "email");

    /// <summary>Tags of a card that a contact cannot have.</summary>
    public static Refusal TagsLeftOut(int tags) => new(
        "TAGS_LEFT_OUT", $"Tags were left out: {tags.ToString(CultureInfo.InvariantCulture)}. A contact has at most {ContactTags.MostOfAContact}, of at most {ContactTags.MaxLength} characters on one line.", "tags");

    /// <summary>The card is of a group or a thing.</summary>
    public static Refusal NotAPerson { get; } = new("NOT_A_PERSON", "The card is not of a person.");
}
