using GraphQL.Types;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>Somebody's entry.</summary>
public sealed class EntryReferenceInputType : InputObjectGraphType
{
    public EntryReferenceInputType()
    {
        Name = "EntryReferenceInput";
        Field<NonNullGraphType<IdGraphType>>("personId");
        Field<NonNullGraphType<IdGraphType>>("entryId");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new EntryReference(Guid.TryParse(value["personId"]!.ToString(), out var owner) ? owner : null, value["entryId"]!.ToString()!);
}
