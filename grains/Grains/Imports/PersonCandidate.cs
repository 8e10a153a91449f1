using Readiness.Domain;
using Readiness.Domain.Imports;
using Readiness.Grains.People;

namespace Readiness.Grains.Imports;

/// <summary>Someone whom a file brings: their first row, and later rows that say the same.</summary>
internal sealed class PersonCandidate(long line, PersonDraft draft, PersonRow? existing, Guid id)
{
    public PersonDraft Draft => draft;

    /// <summary>The person as they are here; null when the file brings them.</summary>
    public PersonRow? Existing => existing;

    public Guid Id => id;

    /// <summary>The lines of all rows that say the same.</summary>
    public List<long> Lines { get; } = [line];

    /// <summary>Why the person is not taken in; null while they are.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether the row stands, so far.</summary>
    public bool Stands => Refusal is null;

    /// <summary>The manager, once found; null for none.</summary>
    public Guid? Manager { get; set; }

    public void Refuse(Refusal refusal) => Refusal ??= refusal;

    /// <summary>The person as the row has them; how somebody who is here already is shown stays theirs to choose.</summary>
    public PersonRow ToRow(IReadOnlyDictionary<string, Guid> teams)
    {
        _ = PersonCheck.TryParsePresence(draft.Boards, out var presence);
        var shownAs = presence == Domain.Boards.BoardPresence.Pseudonym ? draft.Pseudonym : null;
        return new PersonRow(
            id, existing?.Email ?? draft.Email, draft.Name, OrNull(draft.Title), OrNull(draft.Level), OrNull(draft.TargetLevel),
            draft.Team.Length == 0 ? null : teams[draft.Team], OrNull(draft.Team), Manager,
            existing?.Presence ?? (int)presence, existing is null ? shownAs : existing.Pseudonym, existing?.Active ?? true);
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
