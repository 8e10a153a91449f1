namespace Readiness.Grains.Reviews.Packets;

/// <summary>One side's word on a criterion.</summary>
public sealed record PacketRating(string Criterion, string Rating, string Words, IReadOnlyList<string> Entries);
