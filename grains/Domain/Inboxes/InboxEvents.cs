namespace Readiness.Domain.Inboxes;

/// <summary>What kind an event of an inbox is of.</summary>
public static class InboxEvents
{
    /// <summary>Its kind. One nobody knows is a bug and throws.</summary>
    public static InboxKind Kind(this InboxEvent happened) => happened switch
    {
        InboxEvent.MentorshipRequested or InboxEvent.AgreementToPropose or InboxEvent.AgreementToAnswer => InboxKind.Request,
        InboxEvent.SessionToPrepare or InboxEvent.SessionToConfirm or InboxEvent.ReflectionToWrite => InboxKind.Session,
        InboxEvent.ContactOverdue => InboxKind.Contact,
        InboxEvent.BadgeAwarded => InboxKind.Badge,
        InboxEvent.ThanksReceived => InboxKind.Thanks,
        >= InboxEvent.EntryDeclined and <= InboxEvent.EntryDisputed => InboxKind.News,
        _ => throw new InvalidOperationException($"No inbox knows {happened}."),
    };

    /// <summary>Whether it only tells something. What waits for the person goes when it is done, not when it is put away.</summary>
    public static bool OnlyTells(this InboxEvent happened) => happened.Kind() is InboxKind.Badge or InboxKind.Thanks or InboxKind.News;
}
