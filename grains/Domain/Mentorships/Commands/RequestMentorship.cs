namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Asks for a mentorship.</summary>
public sealed record RequestMentorship(MentorshipRequest Request) : MentorshipCommand(Request.Seeker);
