namespace Readiness.Domain.People.Changes;

/// <summary>What a wish comes to while the others are looked at.</summary>
internal sealed class Plan(PersonWish wish, Member? before, Member after)
{
    public PersonWish Wish => wish;

    /// <summary>Null for somebody new.</summary>
    public Member? Before => before;

    public Member After { get; set; } = after;

    /// <summary>Why it cannot stand; the first reason stays.</summary>
    public Refusal? Refusal { get; private set; }

    public bool ManagerChanges => After.ReportsTo != before?.ReportsTo;

    public bool IsDeactivation => before is { Active: true } && !After.Active;

    public bool IsReturn => before is { Active: false } && After.Active;

    public void Refuse(Refusal refusal) => Refusal ??= refusal;

    /// <summary>What changes; null when nothing does.</summary>
    public PersonChange? Change(Func<PersonId, string> name)
    {
        var fields = Fields(name).Where(field => !string.Equals(field.Before, field.After, StringComparison.Ordinal)).ToList();
        var kind = before is null ? ChangeKind.Added
            : IsDeactivation ? ChangeKind.Deactivated
            : IsReturn ? ChangeKind.Reactivated
            : ChangeKind.Changed;
        return before is not null && After == before with { Boards = After.Boards } ? null : new PersonChange(kind, wish.Line, before, After, fields);
    }

    private IEnumerable<FieldChange> Fields(Func<PersonId, string> name)
    {
        yield return new("email", before?.Email ?? string.Empty, After.Email);
        yield return new("name", before?.Name ?? string.Empty, After.Name);
        yield return new("title", before?.Title ?? string.Empty, After.Title);
        yield return new("level", before?.Level ?? string.Empty, After.Level);
        yield return new("target_level", before?.TargetLevel ?? string.Empty, After.TargetLevel);
        yield return new("team", before?.Team ?? string.Empty, After.Team);
        if (ManagerChanges)
        {
            yield return new("manager", before?.ReportsTo is { } old ? name(old) : string.Empty, After.ReportsTo is { } manager ? name(manager) : string.Empty);
        }

        yield return new("admin", before?.IsAdmin == true ? "yes" : string.Empty, After.IsAdmin ? "yes" : string.Empty);
    }
}
