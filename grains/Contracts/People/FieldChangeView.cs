namespace Readiness.Contracts.People;

/// <summary>One thing about a person, before and after; a manager by name. Empty text is none.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.FieldChange")]
public sealed record FieldChangeView([property: Id(0)] string Field, [property: Id(1)] string Before, [property: Id(2)] string After);
