using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>
/// How many different people the entries of the given kinds name. Confirmed, only people who themselves said that it
/// was so count: naming many and having one confirm gives one.
/// </summary>
/// <param name="Kinds">Keys of the kinds, at least one.</param>
public sealed record DistinctCounterparts(IReadOnlyList<string> Kinds) : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.People;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.People;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds { get; } = Kinds;

    /// <inheritdoc/>
    public override bool LooksAtPeople => true;

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) => $"different people in entries of {Titles(rules)} in the last {windowDays} days";

    internal override long Read(EvidenceWindow evidence) => evidence.People(Kinds) * FixedPoint.One;
}
