using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Time passed.</summary>
public sealed record Lapse() : MentorshipCommand((PersonId?)null);
