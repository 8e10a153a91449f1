using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;

namespace Readiness.Domain.Recognition;

/// <summary>Decides about thanks (product.md section 8). Pure; what is given is never changed.</summary>
public static class ThanksRules
{
    /// <summary>Thanks that somebody may give in an ISO week of the organisation.</summary>
    public const int PerWeek = 5;

    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 500;

    /// <summary>Gives thanks; the same again gives the first, whatever has changed since.</summary>
    /// <param name="given">What the giver gave, at least all of the running week.</param>
    /// <param name="earlier">What is known to be given under the id of the draft, be it long ago or by somebody else, as it is now.</param>
    /// <param name="draft">What is wanted.</param>
    /// <param name="receiverIsHere">Whether the receiver is an active person.</param>
    /// <param name="practices">What one can be thanked for.</param>
    /// <param name="now">When it is.</param>
    public static ThanksDecision Give(
        IReadOnlyCollection<Thanks> given, Thanks? earlier, ThanksDraft draft, bool receiverIsHere, ThankedPractices practices, Moment now)
    {
        if (!TryParseId(draft.Id, out var id))
        {
            return ThanksDecision.Refused(ThanksRefusals.IdInvalid);
        }

        if ((earlier ?? given.FirstOrDefault(thanks => thanks.Id == id)) is { } first)
        {
            return first.IsSame(draft) ? ThanksDecision.Repeated(first) : ThanksDecision.Refused(ThanksRefusals.Changed);
        }

        return Check(given, draft, receiverIsHere, practices, now) is { } refusal
            ? ThanksDecision.Refused(refusal)
            : ThanksDecision.Given(new Thanks(id, draft.Giver, draft.Receiver, draft.Practice, draft.Text.Trim(), now, HiddenByGiver: draft.Hidden));
    }

    /// <summary>What somebody who gave these may still give in the week of a day.</summary>
    public static ThanksAllowance Allowance(IReadOnlyCollection<Thanks> given, DateOnly today)
    {
        var week = IsoWeek.Of(today);
        return new ThanksAllowance(Math.Max(0, PerWeek - given.Count(thanks => IsoWeek.Of(thanks.Given.Today) == week)), new IsoWeek(week.Index + 1).Monday);
    }

    /// <summary>Reads an id; false for a text that is no UUID.</summary>
    public static bool TryParseId(string? text, out Guid id) => Guid.TryParse(text, out id) && id != Guid.Empty;

    private static Refusal? Check(IReadOnlyCollection<Thanks> given, ThanksDraft draft, bool receiverIsHere, ThankedPractices practices, Moment now)
    {
        var allowance = Allowance(given, now.Today);
        return draft.Receiver == draft.Giver ? ThanksRefusals.ToOneself
            : !receiverIsHere ? ThanksRefusals.ReceiverUnknown
            : practices.FindOffered(draft.Practice) is null ? ThanksRefusals.PracticeUnknown
            : draft.Text.Trim().Length is 0 or > MaxText ? ThanksRefusals.TextInvalid
            : ActivityCheck.CheckText(draft.Text, "text") is { } refusal ? refusal
            : allowance.Left == 0 ? ThanksRefusals.UsedUp(allowance.RenewsOn)
            : null;
    }
}
