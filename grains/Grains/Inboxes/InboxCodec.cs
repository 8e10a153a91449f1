using Readiness.Contracts.Inboxes;
using Readiness.Domain.Inboxes;
using InboxEvent = Readiness.Domain.Inboxes.InboxEvent;
using InboxKind = Readiness.Domain.Inboxes.InboxKind;

namespace Readiness.Grains.Inboxes;

/// <summary>An inbox to and from what is stored of it.</summary>
internal static class InboxCodec
{
    private const string NoticePrefix = "n:";

    public static InboxBook Read(StoredInbox stored) => new(
        [.. stored.Notices.Select(Read)], stored.PutAway, stored.Muted.Select(kind => (InboxKind)kind).ToHashSet(), stored.Opened);

    public static StoredInbox Write(InboxBook book) => new()
    {
        Notices = [.. book.Notices.Select(Write)],
        PutAway = [.. book.PutAway],
        Muted = [.. book.Muted.Select(kind => (int)kind).Order()],
        Opened = book.Opened,
    };

    public static InboxItem Item(Notice notice) => new(
        NoticePrefix + notice.Key, (InboxEvent)notice.Event, notice.At, null, notice.Person, notice.Mentorship, notice.Session, notice.Entry, null, notice.Subject, notice.Text);

    private static InboxItem Read(StoredNotice stored) => new(
        stored.Key, (InboxEvent)stored.Event, stored.At, null, stored.Person, stored.Mentorship, stored.Session, stored.Entry, null, stored.Subject, stored.Text);

    private static StoredNotice Write(InboxItem notice) => new(
        notice.Key, (int)notice.Event, notice.At!.Value, notice.Person, notice.Mentorship, notice.Session, notice.Entry, notice.Subject, notice.Text);
}
