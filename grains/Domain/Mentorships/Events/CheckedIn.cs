namespace Readiness.Domain.Mentorships.Events;

/// <summary>Somebody said how it goes.</summary>
public sealed record CheckedIn(CheckIn CheckIn) : MentorshipEvent;
