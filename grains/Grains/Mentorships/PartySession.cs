namespace Readiness.Grains.Mentorships;

/// <summary>A session that waits for somebody: see <see cref="Domain.Mentorships.WaitingSession"/>.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PartySession")]
public readonly record struct PartySession([property: Id(0)] string SessionId, [property: Id(1)] DateOnly Day, [property: Id(2)] bool Prepared);
