using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>The one asked declines.</summary>
public sealed record Decline(PersonId Who, string Reason) : MentorshipCommand(Who);
