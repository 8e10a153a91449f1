namespace Readiness.Domain.Mentorships.Events;

/// <summary>The one asked did not answer in time.</summary>
public sealed record RequestLapsed(DateOnly On) : MentorshipEvent;
