using Readiness.Contracts.Readiness;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;
using Readiness.Domain.Readiness.Forecasts;
using Readiness.Grains.Activities;

namespace Readiness.Grains.Readiness;

/// <summary>Readiness as it is shown.</summary>
internal static class ReadinessViews
{
    public static ReadinessView Of(PersonId person, Assessment assessment, Ruleset rules, CatalogViews catalog, Moment now) => new(
        person.Value, assessment.Rubric.Level, assessment.Rubric.Title, rules.Version, now.At,
        assessment.Confirmed.Tenths, assessment.Claimed.Tenths, (Contracts.Readiness.ReadinessBand)assessment.Band,
        [.. assessment.Lines.Select(line => Of(line.Confirmed, line.Claimed, rules, catalog))]);

    public static ForecastView Of(Forecast forecast) => new(
        Forecast.Runs, ForecastModel.SourceWeeks, forecast.Half, forecast.Mostly, forecast.Summary,
        [.. forecast.Weeks.Select(week => new ForecastWeekView(week.WeekEnd, week.Low, week.Middle, week.High, week.Ready))]);

    public static NextActionView Of(NextAction action, CatalogViews catalog) => new(
        catalog.Of(action.Kind), action.ClaimedGain, action.ConfirmedGain, action.People, [.. action.Criteria]);

    public static WhatIfView Of(WhatIf whatIf) => new(
        whatIf.On, whatIf.After.Confirmed.Tenths, whatIf.After.Claimed.Tenths, (Contracts.Readiness.ReadinessBand)whatIf.After.Band,
        whatIf.Before.Confirmed.Tenths, whatIf.Before.Claimed.Tenths, null);

    private static CriterionView Of(CriterionScore confirmed, CriterionScore claimed, Ruleset rules, CatalogViews catalog)
    {
        var criterion = confirmed.Criterion;
        return new CriterionView(
            criterion.Key, criterion.Title, (Contracts.Activities.Pillar)criterion.Pillar, criterion.Describe(rules),
            (Contracts.Readiness.MeasureUnit)criterion.Measure.Unit, criterion.Target, criterion.WindowDays, criterion.Weight, criterion.Gate,
            Of(confirmed), Of(claimed), [.. rules.Kinds.Where(criterion.Touches).Select(catalog.Of)]);
    }

    private static CriterionProgressView Of(CriterionScore score) => new(
        score.Value / (double)FixedPoint.One, score.Progress / (double)FixedPoint.One, score.Contribution, score.Met);
}
