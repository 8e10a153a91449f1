using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>It goes on.</summary>
public sealed record MentorshipResumed(PersonId Who, DateOnly On) : MentorshipEvent;
