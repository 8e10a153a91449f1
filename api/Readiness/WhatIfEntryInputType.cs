using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>Entries to imagine.</summary>
public sealed class WhatIfEntryInputType : InputObjectGraphType
{
    public WhatIfEntryInputType()
    {
        Name = "WhatIfEntryInput";
        Description = "day: default today, at most 90 days back and 365 ahead; count: that many, each with people not met before, 1 to 20";
        Field<NonNullGraphType<StringGraphType>>("kind");
        Field<DateType>("day");
        Field<BooleanGraphType>("confirmed");
        Field<IntGraphType>("count");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new WhatIfEntry(
        (string)value["kind"]!,
        value.TryGetValue("day", out var day) ? (DateOnly?)day : null,
        value.TryGetValue("confirmed", out var confirmed) && confirmed is true,
        value.TryGetValue("count", out var count) && count is int many ? many : 1);
}
