namespace Readiness.Domain.Mentorships.Events;

/// <summary>The seeker took it back.</summary>
public sealed record RequestWithdrawn(DateOnly On, string? Reason) : MentorshipEvent;
