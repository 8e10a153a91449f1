using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>The seeker takes the request back.</summary>
public sealed record Withdraw(PersonId Who, string? Reason) : MentorshipCommand(Who);
