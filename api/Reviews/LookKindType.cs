using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>What was looked at.</summary>
public sealed class LookKindType : EnumerationGraphType<LookKind>
{
    public LookKindType() => Name = "LookKind";
}
