namespace Readiness.Grains.Mentorships;

/// <summary>An offer as it is stored, and how many of its places are taken.</summary>
public sealed record OfferRow(
    Guid Person, string[] Topics, string[] Values, string? About, int Capacity, int CadenceDays, bool Peers, bool Open, int Taken);
