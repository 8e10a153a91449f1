namespace Readiness.Grains.Mentorships;

/// <summary>An agreement or a proposal.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredAgreement")]
public sealed record StoredAgreement(
    [property: Id(0)] int Proposal,
    [property: Id(1)] Guid ProposedBy,
    [property: Id(2)] string[] Goals,
    [property: Id(3)] string Expectations,
    [property: Id(4)] int CadenceDays,
    [property: Id(5)] int Weeks,
    [property: Id(6)] bool Listed,
    [property: Id(7)] DateOnly? AgreedOn);
