using System.Globalization;
using System.Text;
using Readiness.Domain.People;

namespace Readiness.Domain.Activities;

/// <summary>Turns a draft into an activity, or says what is wrong with it (product.md section 2).</summary>
public static class ActivityCheck
{
    /// <summary>How far back a day may lie, unless an admin imports.</summary>
    public const int MaxAgeInDays = 90;

    /// <summary>Longest note, in characters.</summary>
    public const int MaxNote = 2000;

    private const int MaxEvidence = 2000;
    private const int MaxName = 200;
    private const int MaxCounterparts = 20;

    /// <summary>Exactly one of the two results is set. <paramref name="backfill"/> lifts the limit on old days.</summary>
    public static (Activity? Activity, Refusal? Refusal) Check(ActivityDraft draft, PersonId owner, DateOnly today, Ruleset rules, bool backfill = false)
    {
        if (!EntryId.TryParse(draft.EntryId, out var id))
        {
            return (null, ActivityRefusals.EntryIdInvalid);
        }

        if (rules.Find(draft.Kind) is not { } kind)
        {
            return (null, ActivityRefusals.UnknownKind(draft.Kind));
        }

        var counterparts = Tidy(draft.Counterparts);
        var note = string.IsNullOrWhiteSpace(draft.Note) ? null : draft.Note.Trim();
        var evidence = string.IsNullOrWhiteSpace(draft.Evidence) ? null : draft.Evidence.Trim();
        var refusal = CheckDay(draft.Day, today, backfill)
            ?? CheckCounterparts(counterparts, kind, owner)
            ?? CheckConfirmer(draft.ConfirmedBy, counterparts)
            ?? (note?.Length > MaxNote ? ActivityRefusals.NoteTooLong : null)
            ?? CheckText(note)
            ?? CheckEvidence(evidence, kind);
        return refusal is null
            ? (new Activity(id, kind, draft.Day, counterparts, note, evidence, draft.Private, draft.ConfirmedBy), null)
            : (null, refusal);
    }

    private static Counterpart[] Tidy(IReadOnlyList<Counterpart> counterparts)
    {
        if (counterparts.Count == 0)
        {
            return [];
        }

        var tidy = new Counterpart[counterparts.Count];
        for (var i = 0; i < tidy.Length; i++)
        {
            tidy[i] = counterparts[i] with { Name = counterparts[i].Name.Trim() };
        }

        return tidy;
    }

    private static Refusal? CheckDay(DateOnly day, DateOnly today, bool backfill) =>
        day > today ? ActivityRefusals.DayInFuture
        : !backfill && day.DayNumber < today.DayNumber - MaxAgeInDays ? ActivityRefusals.DayTooOld
        : null;

    private static Refusal? CheckCounterparts(Counterpart[] counterparts, ActivityKind kind, PersonId owner)
    {
        if (counterparts.Length > MaxCounterparts)
        {
            return ActivityRefusals.TooManyCounterparts(MaxCounterparts);
        }

        foreach (var counterpart in counterparts)
        {
            var refusal = counterpart.Person == owner ? ActivityRefusals.CounterpartIsSelf
                : counterpart.Name.Length == 0 ? (counterpart.Person is null ? ActivityRefusals.CounterpartInvalid : ActivityRefusals.CounterpartUnknown)
                : counterpart.Name.Length > MaxName ? ActivityRefusals.CounterpartInvalid
                : CheckText(counterpart.Name, "counterparts");
            if (refusal is not null)
            {
                return refusal;
            }
        }

        var distinct = counterparts.Length < 2 ? counterparts.Length : counterparts.DistinctBy(counterpart => counterpart.Key).Count();
        return distinct < counterparts.Length ? ActivityRefusals.CounterpartRepeated
            : distinct < kind.PeopleNeeded ? ActivityRefusals.CounterpartMissing(kind)
            : null;
    }

    private static Refusal? CheckConfirmer(PersonId? confirmer, Counterpart[] counterparts) =>
        confirmer is { } person && !Array.Exists(counterparts, counterpart => counterpart.Person == person) ? ActivityRefusals.ConfirmerNotNamed : null;

    private static Refusal? CheckEvidence(string? evidence, ActivityKind kind)
    {
        if (evidence is null)
        {
            return kind.NeedsEvidence ? ActivityRefusals.EvidenceMissing(kind) : null;
        }

        return IsHttps(evidence) ? null : ActivityRefusals.EvidenceNotHttps;
    }

    /// <summary>Whether a text is a link that can be followed safely: https, to a host, without a user name in it.</summary>
    internal static bool IsHttps(string text) =>
        text.Length <= MaxEvidence
        && Uri.TryCreate(text, UriKind.Absolute, out var link)
        && link.Scheme == Uri.UriSchemeHttps && link.Host.Length > 0 && link.UserInfo.Length == 0
        && !text.Any(char.IsWhiteSpace) && CheckText(text) is null;

    /// <summary>
    /// A lone half of a surrogate pair or a NUL cannot be stored by every database, and no keyboard types one. A text with nothing
    /// that can be seen in it is none: nobody could read it, or tell it from another.
    /// </summary>
    internal static Refusal? CheckText(string? text, string field = "note")
    {
        if (text is { Length: > 0 } && !string.IsNullOrWhiteSpace(text) && text.EnumerateRunes().All(IsUnseen))
        {
            return ActivityRefusals.TextUnseen(field);
        }

        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            if (text![i] == '\0' || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i) && !(i > 0 && char.IsSurrogatePair(text, i - 1))))
            {
                return ActivityRefusals.TextInvalid(field);
            }
        }

        return null;
    }

    /// <summary>Space, and what only shapes the letters around it; the last four count as letters or symbols and show nothing.</summary>
    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
        || rune.Value is 0x115F or 0x1160 or 0x2800 or 0x3164;
}
