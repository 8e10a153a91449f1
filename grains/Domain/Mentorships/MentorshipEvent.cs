namespace Readiness.Domain.Mentorships;

/// <summary>Something that happened to a mentorship.</summary>
public abstract record MentorshipEvent;
