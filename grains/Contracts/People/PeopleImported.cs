namespace Readiness.Contracts.People;

/// <summary>
/// What a file changes, or changed. Changes and Refused hold the first of each; the counts say how many there are.
/// Refusal is set when nothing was done: then Done is false.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.PeopleImported")]
public sealed record PeopleImported(
    [property: Id(0)] bool Done,
    [property: Id(1)] int Added,
    [property: Id(2)] int Changed,
    [property: Id(3)] int Reactivated,
    [property: Id(4)] int Deactivated,
    [property: Id(5)] int Unchanged,
    [property: Id(6)] PersonChangeView[] Changes,
    [property: Id(7)] string[] NewTeams,
    [property: Id(8)] string[] NewLevels,
    [property: Id(9)] LineRefusalView[] Refused,
    [property: Id(10)] int RefusedCount,
    [property: Id(11)] string? Fingerprint,
    [property: Id(12)] RefusalView? Refusal);
