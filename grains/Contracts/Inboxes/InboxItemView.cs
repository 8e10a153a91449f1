using Readiness.Contracts.Badges;
using Readiness.Contracts.People;

namespace Readiness.Contracts.Inboxes;

/// <summary>
/// One thing in an inbox. Key is the same on every host and at every reading; At is null for what only a day tells; Subject
/// is the name of the contact, or the title of the badge or the kind of entry; Text is in somebody's own words.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.InboxItem")]
public sealed record InboxItemView(
    [property: Id(0)] string Key,
    [property: Id(1)] InboxKind Kind,
    [property: Id(2)] InboxEvent Event,
    [property: Id(3)] DateTimeOffset? At,
    [property: Id(4)] DateOnly? DueOn,
    [property: Id(5)] PersonView? Person,
    [property: Id(6)] Guid? Mentorship,
    [property: Id(7)] string? Session,
    [property: Id(8)] string? Entry,
    [property: Id(9)] string? Contact,
    [property: Id(10)] string? Subject,
    [property: Id(11)] string? Text,
    [property: Id(12)] BadgeView? Badge,
    [property: Id(13)] bool Dismissible);
