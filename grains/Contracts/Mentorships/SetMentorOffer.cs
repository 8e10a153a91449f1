namespace Readiness.Contracts.Mentorships;

/// <summary>Offers to mentor, or changes the offer.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SetMentorOffer")]
public sealed record SetMentorOffer(
    [property: Id(0)] Guid Person,
    [property: Id(1)] string[] Topics,
    [property: Id(2)] string[] Values,
    [property: Id(3)] string? About,
    [property: Id(4)] int Capacity,
    [property: Id(5)] int CadenceDays,
    [property: Id(6)] bool Peers,
    [property: Id(7)] bool Open);
