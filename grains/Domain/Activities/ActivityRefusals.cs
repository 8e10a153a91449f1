namespace Readiness.Domain.Activities;

/// <summary>Why an activity, a confirmation, a decline or a retraction can be refused.</summary>
public static class ActivityRefusals
{
    /// <summary>The id is empty, too long or has blanks.</summary>
    public static Refusal EntryIdInvalid { get; } = new("ENTRY_ID_INVALID", "An entry id has 1 to 100 visible characters and no spaces.", "id");

    /// <summary>The same id was used before with other content.</summary>
    public static Refusal EntryChanged { get; } = new("ENTRY_CHANGED", "This id was already used for another activity. Log it again under a new id.", "id");

    /// <summary>The day has not come yet.</summary>
    public static Refusal DayInFuture { get; } = new("DAY_IN_FUTURE", "The day lies in the future. Log it once it has happened.", "day");

    /// <summary>The day lies too far back.</summary>
    public static Refusal DayTooOld { get; } = new("DAY_TOO_OLD", $"The day lies more than {ActivityCheck.MaxAgeInDays} days back.", "day");

    /// <summary>The text is no day of the calendar.</summary>
    public static Refusal DayInvalid { get; } = new("DAY_INVALID", "This is not a day of the calendar. Write it as 2026-11-23.", "day");

    /// <summary>A counterpart is both or neither of colleague and outsider, or its name is too long.</summary>
    public static Refusal CounterpartInvalid { get; } = new("COUNTERPART_INVALID", "Each person is either a colleague or a name of at most 200 characters.", "counterparts");

    /// <summary>The colleague is not known here.</summary>
    public static Refusal CounterpartUnknown { get; } = new("COUNTERPART_UNKNOWN", "This colleague is not known here. Pick someone from the search, or write a name.", "counterparts");

    /// <summary>Named oneself.</summary>
    public static Refusal CounterpartIsSelf { get; } = new("COUNTERPART_SELF", "An activity is with someone else. Name the other person.", "counterparts");

    /// <summary>One person named twice.</summary>
    public static Refusal CounterpartRepeated { get; } = new("COUNTERPART_REPEATED", "The same person is named twice.", "counterparts");

    /// <summary>The confirmer is not among the counterparts.</summary>
    public static Refusal ConfirmerNotNamed { get; } = new("CONFIRMER_NOT_NAMED", "Only a colleague who is named in the entry can have confirmed it.", "confirmedBy");

    /// <summary>The note is too long.</summary>
    public static Refusal NoteTooLong { get; } = new("NOTE_TOO_LONG", "A note has at most 2,000 characters.", "note");

    /// <summary>The link is not an https address.</summary>
    public static Refusal EvidenceNotHttps { get; } = new("EVIDENCE_NOT_HTTPS", "The evidence is a link that starts with https://.", "evidence");

    /// <summary>There is no such entry, or it may not be seen.</summary>
    public static Refusal EntryUnknown { get; } = new("ENTRY_UNKNOWN", "There is no such entry.", "entryId");

    /// <summary>The entry was retracted by its owner.</summary>
    public static Refusal EntryRetracted { get; } = new("ENTRY_RETRACTED", "This entry was retracted.", "entryId");

    /// <summary>The entry was declined by a colleague.</summary>
    public static Refusal EntryDeclined { get; } = new("ENTRY_DECLINED", "This entry was declined.", "entryId");

    /// <summary>The entry was confirmed, so it can no longer be declined.</summary>
    public static Refusal EntryConfirmed { get; } = new("ENTRY_CONFIRMED", "This entry is confirmed already.", "entryId");

    /// <summary>The request to confirm is older than 30 days.</summary>
    public static Refusal RequestLapsed { get; } = new("REQUEST_LAPSED", "The request lapsed after 30 days; the entry stays self-reported.", "entryId");

    /// <summary>A decline needs a reason.</summary>
    public static Refusal ReasonMissing { get; } = new("REASON_MISSING", "Say why in a few words, so that your colleague understands.", "reason");

    /// <summary>A reason is too long.</summary>
    public static Refusal ReasonTooLong { get; } = new("REASON_TOO_LONG", "A reason has at most 500 characters.", "reason");

    /// <summary>No such kind in the catalog.</summary>
    public static Refusal UnknownKind(string key) => new("UNKNOWN_KIND", $"There is no activity kind '{(key.Length > 60 ? key[..60] + "…" : key)}'.", "kind");

    /// <summary>Fewer different people than the kind needs.</summary>
    public static Refusal CounterpartMissing(ActivityKind kind) =>
        new("COUNTERPART_MISSING", kind.PeopleNeeded == 1 ? $"'{kind.Title}' needs the person it was with." : $"'{kind.Title}' needs {kind.PeopleNeeded} different people.", "counterparts");

    /// <summary>More people than an entry can hold.</summary>
    public static Refusal TooManyCounterparts(int most) => new("TOO_MANY_COUNTERPARTS", $"An entry names at most {most} people.", "counterparts");

    /// <summary>The kind needs a link.</summary>
    public static Refusal EvidenceMissing(ActivityKind kind) => new("EVIDENCE_MISSING", $"'{kind.Title}' needs a link to the evidence.", "evidence");

    /// <summary>A text of spaces and of characters that show nothing.</summary>
    public static Refusal TextUnseen(string field) => new("TEXT_INVALID", "The text holds nothing that can be seen.", field);

    /// <summary>The text holds characters that are no text.</summary>
    public static Refusal TextInvalid(string field) => new("TEXT_INVALID", "The text holds characters that cannot be stored.", field);
}
