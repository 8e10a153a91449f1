namespace Readiness.Contracts.People;

/// <summary>Why a line cannot stand, and whom it names; line 0 is what follows from all lines together.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.LineRefusal")]
public sealed record LineRefusalView([property: Id(0)] long Line, [property: Id(1)] string Who, [property: Id(2)] RefusalView Refusal);
