using Readiness.Contracts.People;

namespace Readiness.Contracts.Contacts;

/// <summary>A contact as its owner sees it. Colleague is null for people outside and for those no longer here; Nudge is a sentence, when there is one.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Contact")]
public sealed record ContactView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] PersonView? Colleague,
    [property: Id(3)] string? Organisation,
    [property: Id(4)] string? Role,
    [property: Id(5)] string? Email,
    [property: Id(6)] string? Link,
    [property: Id(7)] string? MetAt,
    [property: Id(8)] DateOnly? MetOn,
    [property: Id(9)] string[] Tags,
    [property: Id(10)] int? OwnCadenceDays,
    [property: Id(11)] int CadenceDays,
    [property: Id(12)] string? Notes,
    [property: Id(13)] DateOnly? LastInteractionOn,
    [property: Id(14)] DateOnly DueOn,
    [property: Id(15)] int OverdueDays,
    [property: Id(16)] int Given,
    [property: Id(17)] int Received,
    [property: Id(18)] string? Nudge,
    [property: Id(19)] DateOnly AddedOn,
    [property: Id(20)] string? Version);
