using GraphQL.Types;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>What became of an entry.</summary>
public sealed class EntryStatusType : EnumerationGraphType<EntryStatus>
{
    public EntryStatusType() => Name = "EntryStatus";
}
