using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Writes one’s questions for a session, instead of those before.</summary>
public sealed record PrepareSession(PersonId Who, string SessionId, IReadOnlyList<string> Questions) : MentorshipCommand(Who);
