using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>A page of people.</summary>
public sealed class PersonConnectionType : ObjectGraphType<PersonPage>
{
    public PersonConnectionType()
    {
        Name = "PersonConnection";
        this.Always<ListGraphType<NonNullGraphType<PersonEdgeType>>, PersonPage, Edge<PersonView>[]>(
            page => [.. page.People.Zip(page.Cursors, (person, cursor) => new Edge<PersonView>(person, cursor))], "edges");
        this.Always<PageInfoType, PersonPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.Cursors.LastOrDefault()), "pageInfo");
    }
}
