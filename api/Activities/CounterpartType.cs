using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.People;

namespace Readiness.Api.Activities;

/// <summary>Whom an entry was with.</summary>
public sealed class CounterpartType : ObjectGraphType<CounterpartView>
{
    public CounterpartType()
    {
        Name = "Counterpart";
        Description = "a colleague (person) or someone outside (name only)";
        this.Always<StringGraphType, CounterpartView, string>(counterpart => counterpart.Name, "name");
        this.Maybe<PersonType, CounterpartView, PersonView?>(counterpart => counterpart.Person, "person");
    }
}
