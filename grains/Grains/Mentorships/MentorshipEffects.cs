using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Events;
using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Mentorships;

/// <summary>What events of a mentorship bring about elsewhere, as effects of its outbox.</summary>
internal static class MentorshipEffects
{
    /// <summary>Of one event.</summary>
    public static IEnumerable<Effect> Of(Mentorship before, Mentorship after, MentorshipEvent happened, Moment now)
    {
        foreach (var owed in OwedEntries.For(before, after, happened))
        {
            yield return new LogEffect(owed.Owner.Value, new LogShared(owed.Id, owed.Kind, owed.Day, owed.With.Value, owed.Confirmed, null, owed.Evidence));
        }

        if (Place(before, happened, now) is { } place)
        {
            yield return new PlaceEffect(place);
        }

        foreach (var told in OwedNotices.For(before, after, happened))
        {
            yield return new NoticeEffect(
                told.To.Value, new Notice(told.Key, (InboxEvent)told.Event, now.At, told.From?.Value, after.Id, told.SessionId, Text: told.Text));
        }
    }

    /// <summary>What lists have to know, once for all events of a decision.</summary>
    public static Effect Index(Mentorship after, Moment now) => new IndexEffect(after.Id, after.Version, PartyCodec.Write(after, now.At));

    private static PlaceSettlement? Place(Mentorship before, MentorshipEvent happened, Moment now) => happened switch
    {
        RequestAccepted => new(before.Id, before.Current, Answered: true, now.Today, Released: false),
        RequestDeclined => new(before.Id, before.Current, Answered: true, now.Today, Released: true),
        RequestLapsed => new(before.Id, before.Current, Answered: false, now.Today, Released: true),
        RequestWithdrawn or MentorshipFinished or ChoicePassedOver => new(before.Id, before.Current, Answered: null, now.Today, Released: true),
        _ => null,
    };
}
