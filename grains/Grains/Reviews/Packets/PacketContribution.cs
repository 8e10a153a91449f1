namespace Readiness.Grains.Reviews.Packets;

/// <summary>A criterion of the readiness, with the entries behind it.</summary>
public sealed record PacketContribution(string Key, string Title, bool Gate, int Weight, int Confirmed, int Claimed, bool Met, IReadOnlyList<string> Entries);
