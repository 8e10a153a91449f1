using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>What somebody wants done with a mentorship; By is null for what happens by itself.</summary>
public abstract record MentorshipCommand(PersonId? By);
