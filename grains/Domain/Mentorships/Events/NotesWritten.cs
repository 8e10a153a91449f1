using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>Somebody wrote notes.</summary>
public sealed record NotesWritten(PersonId Who, string SessionId, string? Shared, string? Private) : MentorshipEvent;
