namespace Readiness.Contracts.Contacts;

/// <summary>Adds a contact, or changes the one of that id to exactly this. A colleague is told by Colleague, anybody else by Name.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SaveContact")]
public sealed record SaveContact(
    [property: Id(0)] string ContactId,
    [property: Id(1)] Guid? Colleague,
    [property: Id(2)] string? Name,
    [property: Id(3)] string? Organisation,
    [property: Id(4)] string? Role,
    [property: Id(5)] string? Email,
    [property: Id(6)] string? Link,
    [property: Id(7)] string? MetAt,
    [property: Id(8)] DateOnly? MetOn,
    [property: Id(9)] string[] Tags,
    [property: Id(10)] int? CadenceDays,
    [property: Id(11)] string? Notes,
    [property: Id(12)] string? BasedOn = null);
