using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>Somebody said that a session took place; Held when both did.</summary>
public sealed record SessionConfirmed(PersonId Who, string SessionId, bool Held) : MentorshipEvent;
