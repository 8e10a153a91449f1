using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>How many ISO weeks have an entry of the given kinds inside the window.</summary>
/// <param name="Kinds">Keys of the kinds, at least one.</param>
public sealed record ActiveWeeks(IReadOnlyList<string> Kinds) : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.ActiveWeeks;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Weeks;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds { get; } = Kinds;

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) => $"weeks with {Titles(rules)} in the last {windowDays} days";

    internal override long Read(EvidenceWindow evidence) => evidence.Weeks(Kinds) * FixedPoint.One;
}
