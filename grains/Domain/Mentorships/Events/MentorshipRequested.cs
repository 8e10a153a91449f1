namespace Readiness.Domain.Mentorships.Events;

/// <summary>A mentorship was asked for.</summary>
public sealed record MentorshipRequested(MentorshipRequest Request, DateTimeOffset At) : MentorshipEvent;
