namespace Readiness.Contracts.Inboxes;

/// <summary>
/// Something to tell a person once. Key names what it tells: the same key again is the same notice, whoever sends it and
/// however often.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.Notice")]
public sealed record Notice(
    [property: Id(0)] string Key,
    [property: Id(1)] InboxEvent Event,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] Guid? Person = null,
    [property: Id(4)] Guid? Mentorship = null,
    [property: Id(5)] string? Session = null,
    [property: Id(6)] string? Entry = null,
    [property: Id(7)] string? Subject = null,
    [property: Id(8)] string? Text = null);
