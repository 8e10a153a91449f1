using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>What was asked for, and of whom, in order. Follows is the mentorship it follows on from.</summary>
public sealed record MentorshipRequest(
    Guid Id, MentorshipKind Kind, PersonId Seeker, IReadOnlyList<PersonId> Choices, IReadOnlyList<string> Goals, IReadOnlyList<string> Topics, string? Message, Guid? Follows);
