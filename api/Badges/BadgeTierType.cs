using GraphQL.Types;
using Readiness.Contracts.Badges;

namespace Readiness.Api.Badges;

/// <summary>How much a badge takes.</summary>
public sealed class BadgeTierType : EnumerationGraphType<BadgeTier>
{
    public BadgeTierType() => Name = "BadgeTier";
}
