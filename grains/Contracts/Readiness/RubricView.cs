namespace Readiness.Contracts.Readiness;

/// <summary>A level there is a rubric for.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Rubric")]
public sealed record RubricView([property: Id(0)] string Level, [property: Id(1)] string Title);
