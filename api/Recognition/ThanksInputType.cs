using GraphQL.Types;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>Thanks to give.</summary>
public sealed class ThanksInputType : InputObjectGraphType
{
    public ThanksInputType()
    {
        Name = "ThanksInput";
        Description = "id chosen by the client; practice: its number";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<NonNullGraphType<IdGraphType>>("to");
        Field<NonNullGraphType<IntGraphType>>("practice");
        Field<NonNullGraphType<StringGraphType>>("text");
        Field<NonNullGraphType<BooleanGraphType>>("hidden").DefaultValue(false);
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new GiveThanks(
        value["id"]!.ToString()!, Guid.TryParse(value["to"]!.ToString(), out var to) ? to : null, (int)value["practice"]!, (string)value["text"]!, (bool)value["hidden"]!);
}
