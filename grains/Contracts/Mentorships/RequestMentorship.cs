namespace Readiness.Contracts.Mentorships;

/// <summary>Asks for a mentorship; Choices in order. The id is chosen by the client.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.RequestMentorship")]
public sealed record RequestMentorship(
    [property: Id(0)] MentorshipKind Kind,
    [property: Id(1)] Guid Seeker,
    [property: Id(2)] Guid[] Choices,
    [property: Id(3)] string[] Goals,
    [property: Id(4)] string[] Topics,
    [property: Id(5)] string? Message,
    [property: Id(6)] Guid? Follows);
