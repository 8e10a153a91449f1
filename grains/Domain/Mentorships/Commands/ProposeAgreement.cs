using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Either side proposes an agreement, and agrees to it thereby.</summary>
public sealed record ProposeAgreement(PersonId Who, IReadOnlyList<string> Goals, string Expectations, int CadenceDays, int Weeks, bool Listed) : MentorshipCommand(Who);
