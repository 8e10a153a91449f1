namespace Readiness.Contracts.People;

/// <summary>A page of people in the order of their names; End is the cursor of the last, null on an empty page.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PersonPage")]
public sealed record PersonPage([property: Id(0)] PersonView[] People, [property: Id(1)] string[] Cursors, [property: Id(2)] bool HasNextPage);
