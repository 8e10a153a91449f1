using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>Queries about people.</summary>
internal static class PeopleQueries
{
    public static void AddPeopleQueries(this ObjectGraphType query, IGrainFactory grains)
    {
        query.Field<NonNullGraphType<PersonType>>("me").Description("the person who is signed in")
            .ResolveAsync(async context => await People(grains).FindAsync(context.Viewer()) ?? throw RequestErrors.Unauthenticated());
        query.Field<PersonType>("person").Description("null when it does not exist or may not be seen: the two look the same")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => context.Id("id") is { } id ? await People(grains).FindAsync(id) : null);
        query.Field<NonNullGraphType<PersonConnectionType>>("people")
            .Description("active colleagues whose name has every word asked for, as a prefix of one of its words; oneself is left out")
            .Argument<NonNullGraphType<StringGraphType>>("search")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var search = new SearchPeople(context.Viewer(), context.GetArgument<string>("search"), context.First(), context.GetArgument<string?>("after"));
                return await GraphFields.WithCursorAsync(() => People(grains).SearchAsync(search));
            });
        query.Field<NonNullGraphType<OrganisationType>>("organisation").Description("what holds for everyone: the day it is here, and whether there are boards")
            .ResolveAsync(async _ => await People(grains).OrganisationAsync());
    }

    private static IPeopleGrain People(IGrainFactory grains) => grains.GetGrain<IPeopleGrain>("people");
}
