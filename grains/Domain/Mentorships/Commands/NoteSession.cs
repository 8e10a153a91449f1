using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Writes notes; a null leaves what was there.</summary>
public sealed record NoteSession(PersonId Who, string SessionId, string? Shared, string? Private) : MentorshipCommand(Who);
