using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>How many entries of the given kinds there are.</summary>
/// <param name="Kinds">Keys of the kinds, at least one.</param>
public sealed record EntriesOfKinds(IReadOnlyList<string> Kinds) : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.Entries;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Entries;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds { get; } = Kinds;

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) => $"entries of {Titles(rules)} in the last {windowDays} days";

    internal override long Read(EvidenceWindow evidence) => evidence.Entries(Kinds) * FixedPoint.One;
}
