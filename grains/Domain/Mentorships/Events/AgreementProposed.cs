namespace Readiness.Domain.Mentorships.Events;

/// <summary>An agreement was proposed.</summary>
public sealed record AgreementProposed(Agreement Agreement) : MentorshipEvent;
