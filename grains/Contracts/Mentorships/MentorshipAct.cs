namespace Readiness.Contracts.Mentorships;

/// <summary>Something one side does to a mentorship.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorshipAct")]
public abstract record MentorshipAct;
