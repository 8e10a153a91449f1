namespace Readiness.Contracts.Contacts;

/// <summary>A tag, how many contacts have it, and the cadence in days set for it; null when none was.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ContactTag")]
public sealed record ContactTagView([property: Id(0)] string Name, [property: Id(1)] int Contacts, [property: Id(2)] int? CadenceDays);
