namespace Readiness.Grains.Mentorships;

/// <summary>One person's part in a mentorship, for lists and inboxes: see <see cref="Domain.Mentorships.MentorshipFacts"/>. Enums are their numbers.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorshipParty")]
public sealed record PartyRow(
    [property: Id(0)] Guid Person,
    [property: Id(1)] Guid Mentorship,
    [property: Id(2)] Guid? Other,
    [property: Id(3)] int Role,
    [property: Id(4)] int State,
    [property: Id(5)] int Step,
    [property: Id(6)] DateOnly? DueOn,
    [property: Id(7)] PartySession[] Sessions,
    [property: Id(8)] DateOnly? StartedOn,
    [property: Id(9)] DateOnly? EndsOn,
    [property: Id(10)] DateOnly? EndedOn,
    [property: Id(11)] bool Listed,
    [property: Id(12)] DateTimeOffset ChangedAt);
