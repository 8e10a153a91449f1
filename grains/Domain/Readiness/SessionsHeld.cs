using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>How many sessions were held in a role, or in any of the three.</summary>
/// <param name="Role">The owner's part; null for any.</param>
public sealed record SessionsHeld(MentorshipRole? Role) : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.Sessions;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Sessions;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds { get; } =
        Role is { } role ? [MentorshipKinds.SessionOf(role)] : [.. Enum.GetValues<MentorshipRole>().Select(MentorshipKinds.SessionOf)];

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) => Role switch
    {
        MentorshipRole.Mentee => $"sessions with mentors in the last {windowDays} days",
        MentorshipRole.Mentor => $"sessions with mentees in the last {windowDays} days",
        MentorshipRole.Peer => $"sessions with peer mentors in the last {windowDays} days",
        _ => $"mentoring sessions of any kind in the last {windowDays} days",
    };

    internal override long Read(EvidenceWindow evidence) => evidence.Entries(Kinds) * FixedPoint.One;
}
