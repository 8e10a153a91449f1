using Readiness.Domain.Inboxes;
using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>Something to tell the other side once. Key is unique to what happened.</summary>
public sealed record OwedNotice(PersonId To, string Key, InboxEvent Event, PersonId? From, string? SessionId = null, string? Text = null);
