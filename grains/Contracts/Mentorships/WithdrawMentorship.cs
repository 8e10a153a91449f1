namespace Readiness.Contracts.Mentorships;

/// <summary>Takes the request back.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.WithdrawMentorship")]
public sealed record WithdrawMentorship([property: Id(0)] string? Reason) : MentorshipAct;
