namespace Readiness.Contracts.Mentorships;

/// <summary>An offer, and how many of its places are taken.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorOffer")]
public sealed record MentorOfferView(
    [property: Id(0)] string[] Topics,
    [property: Id(1)] string[] Values,
    [property: Id(2)] string? About,
    [property: Id(3)] int Capacity,
    [property: Id(4)] int CadenceDays,
    [property: Id(5)] bool Peers,
    [property: Id(6)] bool Open,
    [property: Id(7)] int Taken);
