using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>Whose assessment it is.</summary>
public sealed class CaseSideType : EnumerationGraphType<CaseSide>
{
    public CaseSideType() => Name = "CaseSide";
}
