using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>Mutations of the viewer's own contacts.</summary>
internal static class ContactMutations
{
    public static void AddContactMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        mutation.Field<NonNullGraphType<ContactPayloadType>>("saveContact")
            .Description("adds a contact, or changes the one of that id")
            .Argument<NonNullGraphType<ContactInputType>>("input")
            .ResolveAsync(async context => await context.OwnContacts(grains).SaveAsync(context.GetArgument<SaveContact>("input")));
        mutation.Field<NonNullGraphType<ContactPayloadType>>("removeContact")
            .Description("forgets a contact for good; removing it again changes nothing")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => await context.OwnContacts(grains).RemoveAsync(context.GetArgument<string>("id")));
        mutation.Field<NonNullGraphType<ContactPayloadType>>("touchContact")
            .Description("we were in touch on that day, without an entry in the log; on: default today")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<DateType>("on")
            .ResolveAsync(async context => await context.OwnContacts(grains).TouchAsync(context.GetArgument<string>("id"), context.GetArgument<DateOnly?>("on")));
        mutation.Field<NonNullGraphType<ContactTagPayloadType>>("setTagCadence")
            .Description("how often I want to hear from contacts with a tag: 14, 30 or 90 days; null: as by default")
            .Argument<NonNullGraphType<StringGraphType>>("tag")
            .Argument<IntGraphType>("days")
            .ResolveAsync(async context => await context.OwnContacts(grains).SetTagCadenceAsync(context.GetArgument<string>("tag"), context.GetArgument<int?>("days")));
    }
}
