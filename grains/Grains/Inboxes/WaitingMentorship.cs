using Readiness.Contracts.Inboxes;

namespace Readiness.Grains.Inboxes;

/// <summary>
/// Something that waits for a person in one of their mentorships. Other is the other side; Since is when it came up, null
/// for what only a day tells.
/// </summary>
public sealed record WaitingMentorship(Guid Mentorship, InboxEvent Event, Guid? Other, string? Session, DateOnly? DueOn, DateTimeOffset? Since);
