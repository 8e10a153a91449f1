using Readiness.Domain.People;

namespace Readiness.Domain.Reviews;

/// <summary>
/// Somebody's promotion cases when one who judged in them is erased: what they wrote goes; ratings, the decision and the evidence
/// behind it are the owner's, and stay.
/// </summary>
public static class CaseForgetting
{
    /// <summary>The case without what somebody wrote in it.</summary>
    public static PromotionCase Forget(this PromotionCase one, PersonId gone) => one with
    {
        Self = Forget(one.Self, gone),
        Line = Forget(one.Line, gone),
        Decision = one.Decision is { } made && made.By == gone ? made with { Reasons = made.Reasons.Length == 0 ? made.Reasons : FormerColleague.Words } : one.Decision,
    };

    private static CaseAssessment? Forget(CaseAssessment? assessment, PersonId gone) => assessment is { } wrote && wrote.By == gone
        ? wrote with { Ratings = [.. wrote.Ratings.Select(rating => rating.Words.Length == 0 ? rating : rating with { Words = FormerColleague.Words })] }
        : assessment;
}
