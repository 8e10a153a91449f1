using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>The other side agrees to a proposal.</summary>
public sealed record Agree(PersonId Who, int Proposal) : MentorshipCommand(Who);
