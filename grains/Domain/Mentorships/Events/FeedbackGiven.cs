namespace Readiness.Domain.Mentorships.Events;

/// <summary>Feedback was given.</summary>
public sealed record FeedbackGiven(FeedbackItem Item) : MentorshipEvent;
