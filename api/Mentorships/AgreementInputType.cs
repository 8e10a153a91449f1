using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>An agreement to propose.</summary>
public sealed class AgreementInputType : InputObjectGraphType
{
    public AgreementInputType()
    {
        Name = "AgreementInput";
        Description = "weeks: 4 to 24; cadenceDays: 7 to 60; goals: 1 to 3";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("goals");
        Field<NonNullGraphType<StringGraphType>>("expectations");
        Field<NonNullGraphType<IntGraphType>>("cadenceDays");
        Field<NonNullGraphType<IntGraphType>>("weeks");
        Field<NonNullGraphType<BooleanGraphType>>("listed").DefaultValue(false);
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new ProposeAgreement(
        value.Texts("goals"), value.Text("expectations"), value.Number("cadenceDays"), value.Number("weeks"), value.Truth("listed"));
}
