using GraphQL.Types;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>How far somebody is.</summary>
public sealed class ReadinessBandType : EnumerationGraphType<ReadinessBand>
{
    public ReadinessBandType() => Name = "ReadinessBand";
}
