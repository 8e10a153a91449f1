namespace Readiness.Domain.People.Changes;

/// <summary>What would change. It is carried out as a whole, and only without refusals.</summary>
/// <param name="People">Whoever changes, in the order of the lines; without those whose line is refused.</param>
/// <param name="Unchanged">How many lines say what is so already.</param>
/// <param name="NewTeams">Teams that are made, by name.</param>
/// <param name="NewLevels">Levels that nobody had before, by name.</param>
/// <param name="Refusals">In the order of the lines.</param>
public sealed record ChangeSet(
    IReadOnlyList<PersonChange> People,
    int Unchanged,
    IReadOnlyList<string> NewTeams,
    IReadOnlyList<string> NewLevels,
    IReadOnlyList<LineRefusal> Refusals)
{
    /// <summary>Whether it can be carried out.</summary>
    public bool Stands => Refusals.Count == 0;

    /// <summary>How many people something becomes of in one way.</summary>
    public int Count(ChangeKind kind) => People.Count(change => change.Kind == kind);
}
