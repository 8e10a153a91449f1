using GraphQL.Types;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>What a criterion counts.</summary>
public sealed class MeasureUnitType : EnumerationGraphType<MeasureUnit>
{
    public MeasureUnitType() => Name = "MeasureUnit";
}
