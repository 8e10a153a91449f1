using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>A session was cancelled.</summary>
public sealed record SessionCancelled(PersonId Who, string SessionId) : MentorshipEvent;
