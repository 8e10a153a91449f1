namespace Readiness.Domain.Mentorships.Events;

/// <summary>Feedback was acted on.</summary>
public sealed record FeedbackActedOn(string FeedbackId, string Outcome, string? Evidence, DateOnly On) : MentorshipEvent;
