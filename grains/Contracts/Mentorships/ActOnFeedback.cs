namespace Readiness.Contracts.Mentorships;

/// <summary>Says what came of feedback.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ActOnFeedback")]
public sealed record ActOnFeedback([property: Id(0)] string FeedbackId, [property: Id(1)] string Outcome, [property: Id(2)] string? Evidence) : MentorshipAct;
