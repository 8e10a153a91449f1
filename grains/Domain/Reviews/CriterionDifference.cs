namespace Readiness.Domain.Reviews;

/// <summary>
/// How a criterion moved between two cases of one rubric. Contributions are in thousandths of a point; ratings are those of the
/// sides that were submitted.
/// </summary>
public sealed record CriterionDifference(
    string Key, string Title, int Before, int After, bool MetBefore, bool MetAfter, Rating? SelfBefore, Rating? SelfAfter, Rating? LineBefore, Rating? LineAfter);
