using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>Says what is wrong with a rubric before anybody is assessed with it.</summary>
public static class RubricCheck
{
    /// <summary>Most criteria of a rubric.</summary>
    public const int MaxCriteria = 40;

    /// <summary>Largest weight. With at most 40 criteria every sum of the score fits 64 bits.</summary>
    public const int MaxWeight = 1_000;

    /// <summary>Largest target.</summary>
    public const int MaxTarget = 1_000_000;

    /// <summary>All that is wrong, in the order of the criteria; empty when the rubric can be used.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="kinds">The catalog it is to be used with.</param>
    public static IReadOnlyList<RubricRefusal> Check(Rubric rubric, IReadOnlyList<ActivityKind> kinds)
    {
        if (rubric.Criteria.Count is 0 or > MaxCriteria)
        {
            return [new(null, rubric.Criteria.Count == 0 ? RubricRefusals.NoCriteria : RubricRefusals.TooManyCriteria)];
        }

        var known = kinds.Select(kind => kind.Key).ToHashSet(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return [.. rubric.Criteria.SelectMany((criterion, i) => Check(criterion, known, keys).Select(refusal => new RubricRefusal(i, refusal)))];
    }

    private static IEnumerable<Refusal> Check(Criterion criterion, HashSet<string> kinds, HashSet<string> keys)
    {
        if (string.IsNullOrWhiteSpace(criterion.Key))
        {
            yield return RubricRefusals.KeyMissing;
        }
        else if (!keys.Add(criterion.Key))
        {
            yield return RubricRefusals.KeyRepeated(criterion.Key);
        }

        if (criterion.Weight is < 1 or > MaxWeight)
        {
            yield return RubricRefusals.Weight;
        }

        if (criterion.Target is < 1 or > MaxTarget)
        {
            yield return RubricRefusals.Target;
        }
        else if (criterion.Measure.Unit == MeasureUnit.Percent && criterion.Target > 100)
        {
            yield return RubricRefusals.PercentTarget;
        }

        if (criterion.WindowDays is < Rubric.ShortestWindow or > Rubric.LongestWindow)
        {
            yield return RubricRefusals.Window;
        }

        if (criterion.Measure is not DecayedPoints && criterion.Measure.Kinds.Count == 0)
        {
            yield return RubricRefusals.NoKinds;
        }

        foreach (var kind in criterion.Measure.Kinds.Where(kind => !kinds.Contains(kind)))
        {
            yield return RubricRefusals.UnknownKind(kind);
        }
    }
}
