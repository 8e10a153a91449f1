namespace Readiness.Contracts.Contacts;

/// <summary>A person of a file who was not taken: the line they begin in, and why.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.RefusedContact")]
public sealed record RefusedContactView([property: Id(0)] int Line, [property: Id(1)] RefusalView Refusal);
