using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>
/// How many different people the owner had at least one session with in a role. Confirmed, only people who themselves
/// said that it took place count.
/// </summary>
/// <param name="Role">The owner's part.</param>
public sealed record ActiveMentorships(MentorshipRole Role) : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.ActiveMentorships;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Mentorships;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds { get; } = [MentorshipKinds.SessionOf(Role)];

    /// <inheritdoc/>
    public override bool LooksAtPeople => true;

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) => Role switch
    {
        MentorshipRole.Mentee => $"mentors met at least once in the last {windowDays} days",
        MentorshipRole.Mentor => $"mentees met at least once in the last {windowDays} days",
        _ => $"peer mentors met at least once in the last {windowDays} days",
    };

    internal override long Read(EvidenceWindow evidence) => evidence.People(Kinds) * FixedPoint.One;
}
