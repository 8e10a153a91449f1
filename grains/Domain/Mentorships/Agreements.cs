using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.Mentorships.Events;

namespace Readiness.Domain.Mentorships;

/// <summary>Proposing and agreeing.</summary>
internal static class Agreements
{
    public static MentorshipDecision Propose(Mentorship state, ProposeAgreement command)
    {
        var (goals, goalsRefusal) = MentorshipTexts.Goals(command.Goals);
        var (expectations, textRefusal) = MentorshipTexts.Needed(command.Expectations, "expectations", MentorshipLimits.Message);
        var refusal = goalsRefusal ?? textRefusal
            ?? (command.CadenceDays is < 7 or > 60 ? MentorshipRefusals.CadenceInvalid : command.Weeks is < 4 or > 24 ? MentorshipRefusals.WeeksInvalid : null);
        if (refusal is not null)
        {
            return MentorshipDecision.Refused(refusal);
        }

        var proposed = new Agreement((state.Agreement?.Proposal ?? 0) + 1, command.Who, goals, expectations, command.CadenceDays, command.Weeks, command.Listed);
        return state.Agreement is { } last && Same(last, proposed) ? MentorshipDecision.Repeated : MentorshipDecision.Happens(new AgreementProposed(proposed));
    }

    public static MentorshipDecision Agree(Mentorship state, Agree command, Moment now) =>
        state.Agreement is not { } proposed || proposed.Proposal != command.Proposal ? MentorshipDecision.Refused(MentorshipRefusals.ProposalChanged)
        : proposed.ProposedBy == command.Who ? MentorshipDecision.Refused(MentorshipRefusals.NotYours)
        : MentorshipDecision.Happens(new AgreementReached(now.Today));

    private static bool Same(Agreement one, Agreement other) =>
        (one.ProposedBy, one.Expectations, one.CadenceDays, one.Weeks, one.Listed) == (other.ProposedBy, other.Expectations, other.CadenceDays, other.Weeks, other.Listed)
        && one.Goals.SequenceEqual(other.Goals);
}
