using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Cancels a session, or says afterwards that it did not take place.</summary>
public sealed record CancelSession(PersonId Who, string SessionId) : MentorshipCommand(Who);
