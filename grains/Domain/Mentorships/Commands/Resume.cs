using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Goes on.</summary>
public sealed record Resume(PersonId Who) : MentorshipCommand(Who);
