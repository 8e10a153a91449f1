namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>
/// One criterion in a forecast. What each source week adds is worked out beforehand; a run is then a matter of sliding
/// windows. Weeks are counted from the first future one; the lag of a drawn week is how many weeks ago it was.
/// </summary>
internal abstract class ForecastTerm(Criterion criterion)
{
    /// <summary>The criterion.</summary>
    protected Criterion Criterion { get; } = criterion;

    /// <summary>Drawn weeks of a smaller lag lie inside the window whole; the one of this lag reaches into it with its last days.</summary>
    protected int WholeWeeks { get; } = criterion.WindowDays / 7;

    /// <summary>Adds the criterion's progress in every week of a run.</summary>
    public abstract void AddTo(ForecastRun run);

    /// <summary>The term for a criterion, over all confirmed evidence up to today.</summary>
    public static ForecastTerm Of(Criterion criterion, EvidenceView view, ForecastSpan span)
    {
        return criterion.Measure switch
        {
            DecayedPoints points => new PointsTerm(criterion, DailyAmounts.Points(view, points.Pillar, span), span),
            EntriesOfKinds or SessionsHeld => new CountTerm(criterion, Entries(criterion.Measure.Kinds)),
            ActiveWeeks weeks => new CountTerm(criterion, SlidingCount.Weeks(DailyAmounts.Entries(view, weeks.Kinds, span), criterion.WindowDays, span)),
            DistinctCounterparts or ActiveMentorships => new PeopleTerm(criterion, People(criterion.Measure.Kinds)),
            FeedbackActedOn => new FeedbackTerm(criterion, Entries([MentorshipKinds.ActOnFeedback]), Entries([MentorshipKinds.MentorSession])),
            TwoWayMentorships => new TwoWayTerm(criterion, People([MentorshipKinds.MentorSession]), People([MentorshipKinds.HelpMentor])),
            _ => throw new InvalidOperationException($"No forecast knows the measure {criterion.Measure.Name}."),
        };

        SlidingCount Entries(IReadOnlyList<string> kinds) => SlidingCount.Entries(DailyAmounts.Entries(view, kinds, span), criterion.WindowDays, span);

        SourcePeople People(IReadOnlyList<string> kinds) => SourcePeople.Of(view, kinds, criterion.WindowDays, span);
    }
}
