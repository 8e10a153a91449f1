namespace Readiness.Domain.Reviews;

/// <summary>A criterion as the rubric had it when the case was opened: the case is judged by these.</summary>
public sealed record CaseCriterion(string Key, string Title, bool Gate);
