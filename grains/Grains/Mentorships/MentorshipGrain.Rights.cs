using Readiness.Contracts.Rights;
using Readiness.Domain.Mentorships;
using Readiness.Domain.People;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Mentorships;

/// <content>A mentorship holds what both wrote; each sees of it what the pages show them.</content>
public sealed partial class MentorshipGrain : IKeepsPersonal
{
    /// <inheritdoc/>
    public async Task<string?> TellAsync(Guid person)
    {
        var who = new PersonId(person);
        return _state is not { } state ? null
            : await ViewAsync(who) is { } view ? PersonalJson.Write(view)
            : state.Choices.FirstOrDefault(choice => choice.Person == who) is { } asked ? PersonalJson.Write(new { Mentorship = _id, Asked = asked })
            : null;
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(Guid person)
    {
        if (_state is not { } state)
        {
            return;
        }

        // What was said before may still be on its way to where it is forgotten next.
        await _outbox.DeliverAllAsync();
        var now = calendar.Now();
        var next = state.Forget(new PersonId(person), now.Today);
        await _outbox.CommitAsync(
            MentorshipCodec.Write(next), new IndexEffect(_id, next.Version, [.. PartyCodec.Write(next, now.At).Where(party => party.Person != person)]));
        _state = next;
        await AdvanceAsync();
    }
}
