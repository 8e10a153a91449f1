using Readiness.Domain.Activities;

namespace Readiness.Domain.Specs.Activities;

/// <summary>Drafts that hold, for a spec to change one thing of, and the check of them on 18 March 2026.</summary>
internal static class Drafts
{
    public static DateOnly Today { get; } = Days.On("2026-03-18");

    public static ActivityDraft Of(string kind, params Counterpart[] with) => new("e1", kind, Today, with, Evidence: NeedsEvidence(kind) ? "https://example.org/e" : null);

    public static Activity Accepted(this ActivityDraft draft, bool backfill = false)
    {
        var (activity, refusal) = ActivityCheck.Check(draft, Cast.Olga, Today, RulesetOne.Instance, backfill);
        Assert.Null(refusal);
        return activity!;
    }

    public static Refusal Refused(this ActivityDraft draft, string code, string field, bool backfill = false)
    {
        var (activity, refusal) = ActivityCheck.Check(draft, Cast.Olga, Today, RulesetOne.Instance, backfill);
        Assert.Null(activity);
        Assert.Equal((code, field), (refusal!.Code, refusal.Field));
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        return refusal;
    }

    private static bool NeedsEvidence(string kind) => RulesetOne.Instance.Find(kind)?.NeedsEvidence == true;
}
