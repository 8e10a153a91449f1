namespace Readiness.Domain.Mentorships;

/// <summary>What waits for somebody, the session it is about, and the day it is due.</summary>
public readonly record struct WaitingStep(MentorshipStep Step, string? SessionId = null, DateOnly? DueOn = null);
