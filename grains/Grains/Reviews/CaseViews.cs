using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Domain.Reviews;
using Readiness.Grains.People;

namespace Readiness.Grains.Reviews;

/// <summary>Promotion cases as one of their sides sees them.</summary>
internal sealed class CaseViews
{
    private const int MostShown = 50;
    private readonly Dictionary<Guid, CounterpartView> _people = [];
    private readonly Dictionary<string, EntryView> _entries = new(StringComparer.Ordinal);

    public static async Task<PromotionCaseView> ForAsync(
        Guid person, IReadOnlyList<PromotionCase> all, PromotionCase one, Domain.Reviews.CaseSide side, PeopleDirectory directory, IReportGrain report)
    {
        var before = one.Follows is { } number ? PromotionCases.Find(all, number) : null;
        var difference = before is null ? null : CaseDifference.Between(before, one);
        var (self, line) = (one.Shown(side, Domain.Reviews.CaseSide.Self), one.Shown(side, Domain.Reviews.CaseSide.ManagerLine));
        var views = new CaseViews();
        foreach (var who in await directory.FindAsync([.. new[] { one.OpenedBy, self?.By, line?.By, one.Decision?.By }.OfType<PersonId>().Select(id => id.Value).Distinct()]))
        {
            if (who is not null)
            {
                views._people[who.Id] = new CounterpartView(who.Name, who.Active ? who.View() : null);
            }
        }

        var named = new[] { self, line }.OfType<CaseAssessment>().SelectMany(each => each.Ratings).SelectMany(rating => rating.Entries)
            .Concat(difference?.Added.Take(MostShown) ?? []).Select(entry => entry.Value).Distinct().ToArray();
        foreach (var entry in named.Length == 0 ? [] : await report.NamedAsync(named))
        {
            views._entries[entry.Id] = entry;
        }

        return new PromotionCaseView(
            person, one.Number, one.Level, one.Title, (Contracts.Reviews.CaseState)one.State, (Contracts.Reviews.CaseSide)side,
            [.. one.Criteria.Select(each => new CaseCriterionView(each.Key, each.Title, each.Gate))],
            views.Person(one.OpenedBy), one.OpenedAt, one.Follows, one.Self?.SubmittedAt, one.Line?.SubmittedAt,
            self is null ? null : views.Assessment(self), line is null ? null : views.Assessment(line),
            one.Decision is null ? null : views.Decision(one.Decision), difference is null ? null : views.Difference(difference));
    }

    private CounterpartView Person(PersonId id) => _people.GetValueOrDefault(id.Value) ?? new CounterpartView(FormerColleague.Name, null);

    private CaseAssessmentView Assessment(CaseAssessment assessment) => new(
        Person(assessment.By),
        [.. assessment.Ratings.Select(rating => new CriterionRatingView(
            rating.Criterion, (Contracts.Reviews.Rating)rating.Rating, rating.Words,
            [.. rating.Entries.Select(entry => _entries.GetValueOrDefault(entry.Value)).OfType<EntryView>()]))],
        assessment.SubmittedAt, assessment.Readiness?.View());

    private CaseDecisionView Decision(CaseDecision made) => new(
        (Contracts.Reviews.CaseOutcome)made.Outcome, Person(made.By), made.At, made.Reasons, made.LookAgainOn, made.Readiness.View());

    private CaseDifferenceView Difference(CaseDifference difference) => new(
        difference.Since, difference.Confirmed ?? 0, difference.Claimed ?? 0,
        [.. difference.Criteria.Select(each => new CriterionDifferenceView(
            each.Key, each.Title, each.Before, each.After, each.MetBefore, each.MetAfter,
            Of(each.SelfBefore), Of(each.SelfAfter), Of(each.LineBefore), Of(each.LineAfter)))],
        [.. difference.Added.Select(entry => _entries.GetValueOrDefault(entry.Value)).OfType<EntryView>()],
        difference.Gone.Count, difference.OtherRubric);

    private static Contracts.Reviews.Rating? Of(Domain.Reviews.Rating? rating) => (Contracts.Reviews.Rating?)rating;
}
