using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Cancels a session.</summary>
public sealed record CancelSession(PersonId Who, string SessionId) : MentorshipCommand(Who);
