namespace Readiness.Contracts.Mentorships;

/// <summary>Gives something to act on.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.GiveFeedback")]
public sealed record GiveFeedback([property: Id(0)] string FeedbackId, [property: Id(1)] string? SessionId, [property: Id(2)] string Text) : MentorshipAct;
