using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>
/// The share of feedback acted on, in percent: entries of act-on-feedback for each mentor-session, since every session
/// is taken to leave one thing to act on. At most 100; 0 without a session.
/// </summary>
public sealed record FeedbackActedOn : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.FeedbackActedOn;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Percent;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds { get; } = [MentorshipKinds.MentorSession, MentorshipKinds.ActOnFeedback];

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) =>
        $"percent of mentor sessions in the last {windowDays} days with feedback acted on, one thing for each session";

    internal override long Read(EvidenceWindow evidence) =>
        FixedPoint.Percent(evidence.Entries([MentorshipKinds.ActOnFeedback]), evidence.Entries([MentorshipKinds.MentorSession]));
}
