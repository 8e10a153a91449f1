using GraphQL.Types;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>The lengths a board can have.</summary>
public sealed class PeriodType : EnumerationGraphType<Period>
{
    public PeriodType() => Name = "Period";
}
