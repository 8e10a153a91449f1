using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Says that a session took place.</summary>
public sealed record ConfirmSession(PersonId Who, string SessionId) : MentorshipCommand(Who);
