namespace Readiness.Grains.Reviews.Packets;

/// <summary>The case.</summary>
public sealed record PacketCase(string Id, int Number, string Level, string Title, string State, string OpenedBy, string OpenedAt, int? Follows);
