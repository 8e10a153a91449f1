namespace Readiness.Grains.Mentorships;

/// <summary>A session. State is the number of its enum.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredSession")]
public sealed record StoredSession(
    [property: Id(0)] string SessionId,
    [property: Id(1)] DateOnly Day,
    [property: Id(2)] string? Time,
    [property: Id(3)] int State,
    [property: Id(4)] StoredQuestion[] Questions,
    [property: Id(5)] string? SharedNotes,
    [property: Id(6)] string? NotesOfSeeker,
    [property: Id(7)] string? NotesOfMentor,
    [property: Id(8)] Guid[] ConfirmedBy);
