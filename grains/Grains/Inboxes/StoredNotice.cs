namespace Readiness.Grains.Inboxes;

/// <summary>A notice as it is kept: see <see cref="Contracts.Inboxes.Notice"/>. Event is the number of its enum.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredNotice")]
public sealed record StoredNotice(
    [property: Id(0)] string Key,
    [property: Id(1)] int Event,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] Guid? Person,
    [property: Id(4)] Guid? Mentorship,
    [property: Id(5)] string? Session,
    [property: Id(6)] string? Entry,
    [property: Id(7)] string? Subject,
    [property: Id(8)] string? Text);
