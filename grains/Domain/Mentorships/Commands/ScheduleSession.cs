using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Plans a session, or moves one.</summary>
public sealed record ScheduleSession(PersonId Who, string SessionId, DateOnly Day, string? Time) : MentorshipCommand(Who);
