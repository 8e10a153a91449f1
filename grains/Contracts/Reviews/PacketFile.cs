namespace Readiness.Contracts.Reviews;

/// <summary>A packet as a file.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PacketFile")]
public sealed record PacketFile(
    [property: Id(0)] byte[] Content,
    [property: Id(1)] string MediaType,
    [property: Id(2)] string Name);
