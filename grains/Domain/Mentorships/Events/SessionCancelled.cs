using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>A session was cancelled, or did not take place.</summary>
public sealed record SessionCancelled(PersonId Who, string SessionId) : MentorshipEvent;
