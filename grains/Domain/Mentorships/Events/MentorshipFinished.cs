using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>It was finished.</summary>
public sealed record MentorshipFinished(PersonId Who, DateOnly On) : MentorshipEvent;
