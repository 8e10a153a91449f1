namespace Readiness.Domain.Mentorships;

/// <summary>A planned session that somebody has not confirmed, and whether they wrote questions for it.</summary>
public readonly record struct WaitingSession(string Id, DateOnly Day, bool Prepared);
