namespace Readiness.Domain.Mentorships.Events;

/// <summary>The one asked accepted.</summary>
public sealed record RequestAccepted(DateOnly On) : MentorshipEvent;
