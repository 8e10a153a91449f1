using GraphQL.Types;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>The four pillars.</summary>
public sealed class PillarType : EnumerationGraphType<Pillar>
{
    public PillarType() => Name = "Pillar";
}
