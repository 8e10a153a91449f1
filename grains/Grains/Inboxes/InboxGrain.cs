using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Inboxes;

/// <summary>One person's inbox: keeps what they were told.</summary>
public sealed class InboxGrain([PersistentState("person-inbox", "snapshots")] IPersistentState<StoredInbox> stored, IStateGate gate) : Grain, IInboxGrain
{
    private const int MostNotices = 200;

    /// <inheritdoc/>
    public async Task NotifyAsync(Notice notice)
    {
        var before = stored.State;
        if (Array.Exists(before.Notices, known => known.Key == notice.Key))
        {
            return;
        }

        stored.State = new StoredInbox { Notices = [.. before.Notices.TakeLast(MostNotices - 1), Write(notice)] };
        try
        {
            await gate.WriteAsync(stored);
        }
        catch
        {
            stored.State = before;
            DeactivateOnIdle();
            throw;
        }

        await GrainFactory.GetGrain<IPersonGrain>(GrainKeys.Person(GrainKeys.PersonOfInbox(this.GetPrimaryKeyString()))).TouchAsync();
    }

    private static StoredNotice Write(Notice notice) => new(
        notice.Key, (int)notice.Event, notice.At, notice.Person, notice.Mentorship, notice.Session, notice.Entry, notice.Subject, notice.Text);
}
