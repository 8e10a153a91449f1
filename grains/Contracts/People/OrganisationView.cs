namespace Readiness.Contracts.People;

/// <summary>What holds for everyone: the day it is, the IANA time zone that says so, and whether there are boards.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Organisation")]
public sealed record OrganisationView([property: Id(0)] DateOnly Today, [property: Id(1)] string TimeZone, [property: Id(2)] bool BoardsOn);
