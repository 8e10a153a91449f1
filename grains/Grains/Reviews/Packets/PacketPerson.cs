namespace Readiness.Grains.Reviews.Packets;

/// <summary>Somebody.</summary>
public sealed record PacketPerson(Guid Id, string Name, string? Title);
