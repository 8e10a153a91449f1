using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>A criterion together with whose readiness it is part of.</summary>
internal sealed record ReadinessCriterion(ReadinessView Readiness, CriterionView Criterion);
