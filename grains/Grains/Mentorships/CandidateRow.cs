namespace Readiness.Grains.Mentorships;

/// <summary>An open offer of somebody active, with what is known of how they answered: requests that were due, those answered, and the days these took.</summary>
public sealed record CandidateRow(OfferRow Offer, int Asked, int Answered, int AnswerDays);
