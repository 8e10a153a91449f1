using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>Where a case is.</summary>
public sealed class CaseStateType : EnumerationGraphType<CaseState>
{
    public CaseStateType() => Name = "CaseState";
}
