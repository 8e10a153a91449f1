using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>It rests.</summary>
public sealed record MentorshipPaused(PersonId Who, DateOnly On, string? Reason) : MentorshipEvent;
