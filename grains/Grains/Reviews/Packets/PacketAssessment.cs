namespace Readiness.Grains.Reviews.Packets;

/// <summary>One side's assessment.</summary>
public sealed record PacketAssessment(string By, string SubmittedAt, int Confirmed, int Claimed, IReadOnlyList<PacketRating> Ratings);
