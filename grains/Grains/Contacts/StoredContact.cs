namespace Readiness.Grains.Contacts;

/// <summary>One contact. Days are day numbers. Fields are only ever added, each with the next number.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredContact")]
public sealed record StoredContact(
    [property: Id(0)] string ContactId,
    [property: Id(1)] Guid? Colleague,
    [property: Id(2)] string Name,
    [property: Id(3)] string? Organisation,
    [property: Id(4)] string? Role,
    [property: Id(5)] string? Email,
    [property: Id(6)] string? Link,
    [property: Id(7)] string? MetAt,
    [property: Id(8)] int? MetOn,
    [property: Id(9)] string[] Tags,
    [property: Id(10)] int? OwnCadence,
    [property: Id(11)] string? Notes,
    [property: Id(12)] int AddedOn,
    [property: Id(13)] int? TouchedOn);
