using Readiness.Domain.Calendars;
using Readiness.Domain.People;

namespace Readiness.Domain.Recognition;

/// <summary>Thanks of one colleague to another (product.md section 8).</summary>
/// <param name="Id">Chosen by the client; the idempotency key of giving them, unique among all.</param>
/// <param name="Giver">Who gave them.</param>
/// <param name="Receiver">Who received them.</param>
/// <param name="Practice">Number of the practice they are for; see <see cref="ThankedPractices"/>.</param>
/// <param name="Text">1 to 500 characters.</param>
/// <param name="Given">When they were given, and the organisation's day it was.</param>
/// <param name="HiddenByGiver">Whether the giver took them out of the team's feed.</param>
/// <param name="HiddenByReceiver">Whether the receiver did.</param>
public sealed record Thanks(
    Guid Id, PersonId Giver, PersonId Receiver, int Practice, string Text, Moment Given, bool HiddenByGiver = false, bool HiddenByReceiver = false)
{
    /// <summary>Not in the team's feed: either of the two is enough.</summary>
    public bool IsHidden => HiddenByGiver || HiddenByReceiver;

    /// <summary>Whether what was asked for is what these are. Hiding is no part of it: that changes later.</summary>
    public bool IsSame(ThanksDraft draft) =>
        Giver == draft.Giver && Receiver == draft.Receiver && Practice == draft.Practice && Text == draft.Text.Trim();
}
