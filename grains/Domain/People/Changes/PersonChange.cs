namespace Readiness.Domain.People.Changes;

/// <summary>What becomes of one person: the line that says so (0 for none), how they were (null when new) and how they will be.</summary>
public sealed record PersonChange(ChangeKind Kind, long Line, Member? Before, Member After, IReadOnlyList<FieldChange> Fields);
