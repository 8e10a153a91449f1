namespace Readiness.Contracts;

/// <summary>An expected "no": a stable code, a sentence for people, and the input field it is about.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Refusal")]
public sealed record RefusalView([property: Id(0)] string Code, [property: Id(1)] string Message, [property: Id(2)] string? Field);
