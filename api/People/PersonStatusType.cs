using GraphQL.Types;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>Whether somebody is here.</summary>
public sealed class PersonStatusType : EnumerationGraphType<PersonStatus>
{
    public PersonStatusType() => Name = "PersonStatus";
}
