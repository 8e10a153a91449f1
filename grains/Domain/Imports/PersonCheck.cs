using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Imports;

/// <summary>Checks a person of an import for what can be told from their row alone.</summary>
public static class PersonCheck
{
    /// <summary>Longest e-mail address, in characters.</summary>
    public const int MaxEmail = 254;

    /// <summary>Longest name, in characters; an entry that names them holds no more.</summary>
    public const int MaxName = 200;

    /// <summary>Longest title, level or team, in characters.</summary>
    public const int MaxText = 200;

    private const string NeverInEmail = ";,<>\"";

    /// <summary>Null when the row stands. Somebody who is known chose their own way onto boards: the row's is not taken.</summary>
    /// <param name="draft">The row.</param>
    /// <param name="known">The address of the person if they are known, which stands as it is; null when they are new.</param>
    public static Refusal? Check(PersonDraft draft, string? known) =>
        CheckEmail(draft.Email, known)
        ?? CheckName(draft.Name)
        ?? CheckText(draft.Title, "title")
        ?? CheckText(draft.Level, "level")
        ?? CheckText(draft.TargetLevel, "target_level")
        ?? CheckText(draft.Team, "team")
        ?? CheckBoards(draft, known is not null);

    /// <summary>How the row wants the person shown; boards are opt-in, so nothing said is hidden. False when it is no choice.</summary>
    public static bool TryParsePresence(string text, out BoardPresence presence)
    {
        BoardPresence? parsed = text.ToUpperInvariant() switch
        {
            "NAMED" => BoardPresence.Named,
            "PSEUDONYM" => BoardPresence.Pseudonym,
            "HIDDEN" or "" => BoardPresence.Hidden,
            _ => null,
        };
        presence = parsed ?? BoardPresence.Hidden;
        return parsed is not null;
    }

    private static Refusal? CheckEmail(string email, string? known)
    {
        var at = email.IndexOf('@', StringComparison.Ordinal);
        return email.Length <= MaxEmail && at > 0 && at == email.LastIndexOf('@') && at < email.Length - 1
            && !email.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || NeverInEmail.Contains(letter, StringComparison.Ordinal))
            && ActivityCheck.CheckText(email, "email") is null
                ? EmailComparer.IsPlain(email) || EmailComparer.Instance.Equals(email, known) ? null : ImportRefusals.EmailNotPlain
                : ImportRefusals.EmailInvalid;
    }

    private static Refusal? CheckName(string name) =>
        name.Length is 0 or > MaxName || name.Any(char.IsControl) || ActivityCheck.CheckText(name, "name") is not null ? ImportRefusals.NameInvalid : null;

    private static Refusal? CheckText(string text, string field) =>
        text.Length > MaxText ? ImportRefusals.TextTooLong(field)
        : text.Any(char.IsControl) ? ActivityRefusals.TextInvalid(field)
        : ActivityCheck.CheckText(text, field);

    private static Refusal? CheckBoards(PersonDraft draft, bool known) =>
        !TryParsePresence(draft.Boards, out var presence) ? ImportRefusals.PresenceInvalid(draft.Boards)
        : known ? null
        : PresenceRules.Check(presence, draft.Pseudonym) ?? ActivityCheck.CheckText(draft.Pseudonym, "pseudonym");
}
