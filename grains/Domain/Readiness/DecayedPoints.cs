using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>Points of entries in a pillar, each worth half as much for every 90 days it is old.</summary>
/// <param name="Pillar">The pillar.</param>
public sealed record DecayedPoints(Pillar Pillar) : ReadinessMeasure
{
    /// <inheritdoc/>
    public override string Name => MeasureNames.DecayedPoints;

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Points;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Kinds => [];

    /// <inheritdoc/>
    public override bool Touches(string kind, Pillar pillar) => pillar == Pillar;

    /// <inheritdoc/>
    public override string Describe(int windowDays, Ruleset rules) =>
        $"points in {PillarWords.InSentence(Pillar)} in the last {windowDays} days, halving every {Decay.HalfLifeDays}";

    internal override long Read(EvidenceWindow evidence) => evidence.DecayedPoints(Pillar);
}
