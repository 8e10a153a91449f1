namespace Readiness.Domain.Readiness;

/// <summary>What is wrong with a rubric, and where.</summary>
/// <param name="Criterion">Which criterion, counted from 0; null when it is about the whole.</param>
/// <param name="Refusal">What is wrong; its field is the criterion's: key, weight, target, window or kinds.</param>
public sealed record RubricRefusal(int? Criterion, Refusal Refusal);
