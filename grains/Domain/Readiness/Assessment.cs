namespace Readiness.Domain.Readiness;

/// <summary>Where somebody stands against a rubric on a day. Evidence for people to judge, not a decision.</summary>
/// <param name="Rubric">What was asked for.</param>
/// <param name="On">The day.</param>
/// <param name="Confirmed">On confirmed evidence only.</param>
/// <param name="Claimed">On all evidence.</param>
public sealed record Assessment(Rubric Rubric, DateOnly On, ScoreSheet Confirmed, ScoreSheet Claimed)
{
    /// <summary>By the confirmed score and the gates.</summary>
    public ReadinessBand Band => Bands.Of(Confirmed.Tenths, Confirmed.GatesMet);

    /// <summary>Gates that confirmed evidence does not meet, in the order of the rubric.</summary>
    public IReadOnlyList<Criterion> UnmetGates =>
        [.. Confirmed.Criteria.Where(score => score.Criterion.Gate && !score.Met).Select(score => score.Criterion)];

    /// <summary>What is behind the score, unmet gates first, otherwise in the order of the rubric.</summary>
    public IReadOnlyList<(CriterionScore Confirmed, CriterionScore Claimed)> Lines =>
        [.. Confirmed.Criteria.Zip(Claimed.Criteria).OrderBy(line => line.First.Criterion.Gate && !line.First.Met ? 0 : 1)];
}
