namespace Readiness.Domain.Mentorships.Events;

/// <summary>The other side agreed.</summary>
public sealed record AgreementReached(DateOnly On) : MentorshipEvent;
