using Readiness.Domain.Activities;
using Readiness.Domain.People;
using Readiness.Grains.People;

namespace Readiness.Grains.Imports;

/// <summary>A person who is here, and how entries name them.</summary>
internal sealed record KnownPerson(PersonRow Row)
{
    public PersonId Id { get; } = new(Row.Id);

    public Counterpart Counterpart { get; } = new(new PersonId(Row.Id), Row.Name);
}
