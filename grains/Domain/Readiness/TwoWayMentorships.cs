using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>
/// The share of mentors, in percent, whom the owner also helped: of the people in entries of mentor-session those who
/// are in one of help-mentor too. 0 without a mentor. Confirmed, only people who themselves said so count, on both sides.
/// </summary>
public sealed record TwoWayMentorships : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.TwoWayMentorships;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Percent;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds { get; } = [MentorshipKinds.MentorSession, MentorshipKinds.HelpMentor];

    /// <inheritdoc/>
    public override bool LooksAtPeople => true;

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) =>
        $"percent of the mentors met in the last {windowDays} days who were helped in return";

    internal override long Read(EvidenceWindow evidence)
    {
        var (people, both) = evidence.PeopleInBoth([MentorshipKinds.MentorSession], [MentorshipKinds.HelpMentor]);
        return FixedPoint.Percent(both, people);
    }
}
