using Readiness.Contracts.People;

namespace Readiness.Contracts.Contacts;

/// <summary>A contact that is overdue, and since which day. Colleague is null for people outside and for those no longer here.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.OverdueContact")]
public sealed record OverdueContact(
    [property: Id(0)] string Id, [property: Id(1)] string Name, [property: Id(2)] PersonView? Colleague, [property: Id(3)] DateOnly DueOn);
