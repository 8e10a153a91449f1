using Readiness.Contracts.People;

namespace Readiness.Contracts.Activities;

/// <summary>Whom an entry was with; Person is set for a colleague.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Counterpart")]
public sealed record CounterpartView([property: Id(0)] string Name, [property: Id(1)] PersonView? Person);
