namespace Readiness.Grains.Mentorships;

/// <summary>
/// What became of a place: Answered says whether its holder answered the request, null when the request itself went; On is
/// that day; Released gives the place back.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.PlaceSettlement")]
public sealed record PlaceSettlement(
    [property: Id(0)] Guid Mentorship, [property: Id(1)] int Choice, [property: Id(2)] bool? Answered, [property: Id(3)] DateOnly On, [property: Id(4)] bool Released);
