namespace Readiness.Domain.Imports;

/// <summary>Why a row of an import can be refused, besides what is wrong with its activity.</summary>
public static class ImportRefusals
{
    private const int MostNamed = 8;
    private const int LongestQuoted = 60;

    /// <summary>The e-mail address is none.</summary>
    public static Refusal EmailInvalid { get; } =
        new("EMAIL_INVALID", $"This is not an e-mail address of at most {PersonCheck.MaxEmail} characters, such as ana@example.org.", "email");

    /// <summary>The e-mail address has letters outside ASCII, whose upper and lower case not all agree on.</summary>
    public static Refusal EmailNotPlain { get; } = new(
        "EMAIL_NOT_PLAIN",
        "Of letters, an e-mail address here has a to z alone, without accents. A domain can be written in its other form: müller.example is xn--mller-kva.example.",
        "email");

    /// <summary>The name is empty, too long, or no text.</summary>
    public static Refusal NameInvalid { get; } = new("NAME_INVALID", $"A name has 1 to {PersonCheck.MaxName} characters on one line.", "name");

    /// <summary>One person stands twice in one file, with different content.</summary>
    public static Refusal PersonChanged { get; } =
        new("PERSON_CHANGED", "This person stands in an earlier row with other content. That row holds; take one of the two out.", "email");

    /// <summary>The week does not exist.</summary>
    public static Refusal WeekInvalid { get; } = new("WEEK_INVALID", "This is not an ISO week. Write it as 2026-W07.", "week");

    /// <summary>Quotes that do not pair: what the fields are is a guess.</summary>
    public static Refusal RowMisquoted { get; } =
        new("ROW_INVALID", "The quotes of this row do not pair up. A field with a quote in it is quoted as a whole, and the quote is doubled.");

    /// <summary>The owner of an entry or of leave is nobody here.</summary>
    public static Refusal PersonUnknown(string email) =>
        new("PERSON_UNKNOWN", $"Nobody here has the e-mail address '{Quoted(email)}'.", "person_email");

    /// <summary>A text is longer than what is kept of it.</summary>
    public static Refusal TextTooLong(string field) => new("TEXT_TOO_LONG", $"This has at most {PersonCheck.MaxText} characters.", field);

    /// <summary>The choice for boards is not one of three.</summary>
    public static Refusal PresenceInvalid(string text) =>
        new("PRESENCE_INVALID", $"'{Quoted(text)}' is not a way to be on boards. Write named, pseudonym or hidden.", "boards");

    /// <summary>The manager is neither here nor in the file, or their own row is refused.</summary>
    public static Refusal ManagerUnknown(string email) =>
        new("MANAGER_UNKNOWN", $"The manager '{Quoted(email)}' is not known here, and no accepted row of this file brings them.", "manager_email");

    /// <summary>Following the managers leads back to the person. The e-mail addresses are in the order of reporting.</summary>
    public static Refusal ManagerCycle(IReadOnlyList<string> emails)
    {
        var line = string.Join(" → ", emails.Take(MostNamed));
        return new("MANAGER_CYCLE", $"The reporting line goes round: {line} → {(emails.Count > MostNamed ? "… → " : "")}{emails[0]}.", "manager_email");
    }

    /// <summary>The row has more or fewer fields than the header.</summary>
    public static Refusal RowIncomplete(int fields, int columns) =>
        new("ROW_INVALID", $"The row has {fields} {(fields == 1 ? "field" : "fields")} where the header has {columns}.");

    private static string Quoted(string text) => text.Length > LongestQuoted ? text[..LongestQuoted] + "…" : text;
}
