using Readiness.Contracts.People;

namespace Readiness.Contracts.Mentorships;

/// <summary>That there is or was a mentorship.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorshipMention")]
public sealed record MentorshipMentionView(
    [property: Id(0)] MentorshipRole Role,
    [property: Id(1)] PersonView? Other,
    [property: Id(2)] MentorshipState State,
    [property: Id(3)] DateOnly? StartedOn,
    [property: Id(4)] DateOnly? EndedOn);
