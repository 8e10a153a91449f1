using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Lets it rest.</summary>
public sealed record Pause(PersonId Who, string? Reason) : MentorshipCommand(Who);
