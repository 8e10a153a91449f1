using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>What was decided.</summary>
public sealed class CaseOutcomeType : EnumerationGraphType<CaseOutcome>
{
    public CaseOutcomeType() => Name = "CaseOutcome";
}
