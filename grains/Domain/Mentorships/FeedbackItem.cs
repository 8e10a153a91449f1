using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>Something one side gave the other to act on; Outcome, Evidence and ActedOn are null while it is open.</summary>
public sealed record FeedbackItem(
    string Id, string? SessionId, PersonId By, string Text, DateOnly GivenOn, string? Outcome = null, string? Evidence = null, DateOnly? ActedOn = null);
