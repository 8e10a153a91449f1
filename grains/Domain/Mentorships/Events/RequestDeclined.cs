namespace Readiness.Domain.Mentorships.Events;

/// <summary>The one asked declined.</summary>
public sealed record RequestDeclined(DateOnly On, string Reason) : MentorshipEvent;
