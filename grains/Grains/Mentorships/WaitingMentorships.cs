using Readiness.Domain.Mentorships;
using Readiness.Grains.Inboxes;
using Readiness.Grains.People;
using InboxEvent = Readiness.Contracts.Inboxes.InboxEvent;

namespace Readiness.Grains.Mentorships;

/// <summary>Reads what waits for somebody off the index of mentorships.</summary>
public sealed class WaitingMentorships(IMentorshipStore store, PeopleDirectory directory) : IMentorshipWaiting
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingMentorship>> WaitingAsync(Guid person, DateOnly today, CancellationToken cancellation)
    {
        var waiting = new List<WaitingMentorship>();
        var parties = await store.OfAsync(person, cancellation);
        var here = await directory.HereAsync(parties.Select(party => party.Other));
        foreach (var party in parties)
        {
            foreach (var (step, session, dueOn) in PartyCodec.Read(party).AllWaitingOn(today, party.Other is { } other && here.Contains(other)))
            {
                if (Event(step) is { } told)
                {
                    waiting.Add(new WaitingMentorship(party.Mentorship, told, party.Other, session, dueOn, party.ChangedAt));
                }
            }
        }

        return waiting;
    }

    /// <summary>Planning the next session is left to the page of the mentorship: it is not urgent to anybody.</summary>
    private static InboxEvent? Event(MentorshipStep step) => step switch
    {
        MentorshipStep.Answer => InboxEvent.MentorshipRequested,
        MentorshipStep.ProposeAgreement => InboxEvent.AgreementToPropose,
        MentorshipStep.AnswerAgreement => InboxEvent.AgreementToAnswer,
        MentorshipStep.PrepareSession => InboxEvent.SessionToPrepare,
        MentorshipStep.ConfirmSession => InboxEvent.SessionToConfirm,
        MentorshipStep.Reflect => InboxEvent.ReflectionToWrite,
        _ => null,
    };
}
