namespace Readiness.Domain.Readiness;

/// <summary>
/// The rubrics of ruleset 1, in the order of levels. Targets are what two to three hours a week reach; weights add up
/// to 100, and giving back and paying forward weigh more the higher the level (product.md section 5).
/// </summary>
public static class RubricsOne
{
    /// <summary>All three.</summary>
    public static IReadOnlyList<Rubric> All { get; } = [SeniorRubric.Instance, LeadRubric.Instance, PrincipalRubric.Instance];
}
