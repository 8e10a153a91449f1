namespace Readiness.Contracts.Mentorships;

/// <summary>What somebody looks for.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.FindMentors")]
public sealed record FindMentors(
    [property: Id(0)] Guid Viewer,
    [property: Id(1)] string[] Topics,
    [property: Id(2)] string[] Values,
    [property: Id(3)] bool Peers);
