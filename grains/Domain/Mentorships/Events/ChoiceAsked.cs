namespace Readiness.Domain.Mentorships.Events;

/// <summary>The current choice was given a place for it, and asked.</summary>
public sealed record ChoiceAsked(DateOnly On, DateOnly AnswerBy) : MentorshipEvent;
