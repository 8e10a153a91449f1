using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>The one asked accepts.</summary>
public sealed record Accept(PersonId Who) : MentorshipCommand(Who);
