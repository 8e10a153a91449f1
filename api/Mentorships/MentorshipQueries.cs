using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>Queries about mentorships, always of whoever asks.</summary>
internal static class MentorshipQueries
{
    public static void AddMentorshipQueries(this ObjectGraphType query, IGrainFactory grains)
    {
        query.Field<MentorOfferType>("mentorOffer").Description("my own offer to mentor; null when I never made one")
            .ResolveAsync(async context => await Mentoring(grains).OfferAsync(context.Viewer()));
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<MentorCandidateType>>>>("mentorCandidates")
            .Description("people who offer what I look for, the best match first; at most 20, never myself or my manager")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("topics")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("values", argument => argument.DefaultValue = Array.Empty<string>())
            .Argument<NonNullGraphType<BooleanGraphType>>("peers", argument => argument.DefaultValue = false)
            .ResolveAsync(async context => await Mentoring(grains).FindAsync(new FindMentors(
                context.Viewer(), context.GetArgument<string[]>("topics"), context.GetArgument<string[]>("values"), context.GetArgument<bool>("peers"))));
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("mentorTopics")
            .Description("topics that people offer, by how many offer each")
            .ResolveAsync(async _ => await Mentoring(grains).TopicsAsync());
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<MentorshipType>>>>("mentorships")
            .Description("my mentorships, those that wait for me first")
            .ResolveAsync(async context => await Mentoring(grains).MineAsync(context.Viewer()));
        query.Field<MentorshipType>("mentorship").Description("one of my mentorships; null for whoever has no part in it")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => context.Id("id") is { } id
                ? await grains.GetGrain<IMentorshipGrain>(GrainKeys.Mentorship(id)).ReadAsync(context.Viewer())
                : null);
        query.Field<NonNullGraphType<LineageType>>("lineage")
            .Description("who mentored whom, up and down from me: only mentorships that both sides agreed to show, and my own")
            .ResolveAsync(async context => await Mentoring(grains).LineageAsync(context.Viewer()));
    }

    private static IMentoringGrain Mentoring(IGrainFactory grains) => grains.GetGrain<IMentoringGrain>("mentoring");
}
