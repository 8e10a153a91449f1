using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>Queries about the viewer's own contacts; there are none about anybody else's.</summary>
internal static class ContactQueries
{
    public static void AddContactQueries(this ObjectGraphType query, IGrainFactory grains)
    {
        query.Field<NonNullGraphType<ContactConnectionType>>("contacts")
            .Description("my contacts, the longest overdue first; nobody else can read them")
            .Argument<StringGraphType>("search")
            .Argument<StringGraphType>("tag")
            .Argument<BooleanGraphType>("overdue")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var asked = new ContactsQuery(
                    context.GetArgument<string?>("search"), context.GetArgument<string?>("tag"), context.GetArgument<bool?>("overdue"), context.First(),
                    context.GetArgument<string?>("after"));
                return await GraphFields.WithCursorAsync(() => context.OwnContacts(grains).ReadAsync(asked));
            });
        query.Field<ContactType>("contact")
            .Description("one of my contacts; null when there is none of that id")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => await context.OwnContacts(grains).FindAsync(context.GetArgument<string>("id")));
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContactTagType>>>>("contactTags")
            .Description("tags of my contacts by name, with how many contacts have each")
            .ResolveAsync(async context => await context.OwnContacts(grains).TagsAsync());
    }

    /// <summary>The contacts of whoever asks: the only ones that can be reached from here.</summary>
    public static IContactsGrain OwnContacts(this IResolveFieldContext context, IGrainFactory grains) =>
        grains.GetGrain<IContactsGrain>(GrainKeys.Contacts(context.Viewer()));
}
