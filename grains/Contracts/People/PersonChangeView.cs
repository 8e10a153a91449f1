namespace Readiness.Contracts.People;

/// <summary>What becomes of one person; Line is 0 for somebody in no line.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PersonChange")]
public sealed record PersonChangeView(
    [property: Id(0)] PersonChangeKind Kind,
    [property: Id(1)] long Line,
    [property: Id(2)] string Name,
    [property: Id(3)] string Email,
    [property: Id(4)] FieldChangeView[] Fields);
