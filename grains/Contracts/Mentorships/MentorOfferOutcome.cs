namespace Readiness.Contracts.Mentorships;

/// <summary>What setting an offer came to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorOfferOutcome")]
public sealed record MentorOfferOutcome([property: Id(0)] MentorOfferView? Offer, [property: Id(1)] RefusalView? Refusal);
