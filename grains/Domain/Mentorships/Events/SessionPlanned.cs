using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>A session was planned, or moved.</summary>
public sealed record SessionPlanned(PersonId Who, string SessionId, DateOnly Day, string? Time) : MentorshipEvent;
