using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>Mutations of mentorships: an offer, a request, and what either side does.</summary>
internal static class MentorshipMutations
{
    private static readonly MentorshipOutcome Unknown = new(null, new RefusalView("MENTORSHIP_UNKNOWN", "There is no such mentorship.", "id"));
    private static readonly MentorshipOutcome NoId = new(null, new RefusalView("ID_INVALID", "The id of a mentorship is a UUID that you choose.", "id"));

    public static void AddMentorshipMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        mutation.Field<NonNullGraphType<MentorOfferPayloadType>>("setMentorOffer").Description("offers to mentor, or changes the offer")
            .Argument<NonNullGraphType<MentorOfferInputType>>("input")
            .ResolveAsync(async context => await grains.GetGrain<IMentoringGrain>("mentoring")
                .SetOfferAsync(context.GetArgument<SetMentorOffer>("input") with { Person = context.Viewer() }));
        mutation.Field<NonNullGraphType<MentorshipPayloadType>>("requestMentorship")
            .Description("asks somebody to mentor me, or to be my peer; whoever declines or does not answer in 3 working days makes room for the next choice")
            .Argument<NonNullGraphType<MentorshipRequestInputType>>("input")
            .ResolveAsync(async context => await RequestAsync(grains, context.Viewer(), context.GetArgument<MentorshipRequestInput>("input")));
        AddAgreeing(mutation, grains);
        AddSessions(mutation, grains);
        AddTheRest(mutation, grains);
    }

    private static void AddAgreeing(ObjectGraphType mutation, IGrainFactory grains)
    {
        Act(mutation, grains, "acceptMentorship", null, context => new AcceptMentorship());
        Act(mutation, grains, "declineMentorship", null, context => new DeclineMentorship(Text(context, "reason")!))
            .Argument<NonNullGraphType<StringGraphType>>("reason");
        Act(mutation, grains, "withdrawMentorship", "by who asked, before there is an agreement", context => new WithdrawMentorship(Text(context, "reason")))
            .Argument<StringGraphType>("reason");
        Act(mutation, grains, "proposeAgreement", "by either side, once accepted; the other agrees to it, or proposes something else", context => context.GetArgument<ProposeAgreement>("agreement"))
            .Argument<NonNullGraphType<AgreementInputType>>("agreement");
        Act(mutation, grains, "agreeToMentorship", "agrees to the proposal of that number", context => new AgreeToMentorship(context.GetArgument<int>("proposal")))
            .Argument<NonNullGraphType<IntGraphType>>("proposal");
    }

    private static void AddSessions(ObjectGraphType mutation, IGrainFactory grains)
    {
        Act(mutation, grains, "scheduleSession", "plans a session, or moves the one of that id while nobody has confirmed it", context => context.GetArgument<ScheduleSession>("session"))
            .Argument<NonNullGraphType<SessionInputType>>("session");
        Act(mutation, grains, "cancelSession", "cancels a session, or says afterwards that it did not take place: either side, until both have confirmed it", context => new CancelSession(Text(context, "sessionId")!))
            .Argument<NonNullGraphType<IdGraphType>>("sessionId");
        Act(mutation, grains, "prepareSession", "my questions for a session; replaces those I wrote before", context => new PrepareSession(Text(context, "sessionId")!, context.GetArgument<string[]>("questions")))
            .Argument<NonNullGraphType<IdGraphType>>("sessionId")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("questions");
        Act(mutation, grains, "noteSession", "shared: what both read; private: what only I read; a null leaves what was there", context => new NoteSession(Text(context, "sessionId")!, Text(context, "shared"), Text(context, "private")))
            .Argument<NonNullGraphType<IdGraphType>>("sessionId")
            .Argument<StringGraphType>("shared")
            .Argument<StringGraphType>("private");
        Act(mutation, grains, "confirmSession", "it took place; once both said so it is in both logs, confirmed", context => new ConfirmSession(Text(context, "sessionId")!))
            .Argument<NonNullGraphType<IdGraphType>>("sessionId");
    }

    private static void AddTheRest(ObjectGraphType mutation, IGrainFactory grains)
    {
        Act(mutation, grains, "giveFeedback", "something for the other side to act on", context => context.GetArgument<GiveFeedback>("feedback"))
            .Argument<NonNullGraphType<FeedbackInputType>>("feedback");
        Act(mutation, grains, "actOnFeedback", "by the side it was given to: what came of it", context => new ActOnFeedback(Text(context, "feedbackId")!, Text(context, "outcome")!, Text(context, "evidence")))
            .Argument<NonNullGraphType<IdGraphType>>("feedbackId")
            .Argument<NonNullGraphType<StringGraphType>>("outcome")
            .Argument<StringGraphType>("evidence");
        Act(mutation, grains, "checkIn", "how it goes, in a few words", context => context.GetArgument<SayHowItGoes>("checkIn"))
            .Argument<NonNullGraphType<CheckInInputType>>("checkIn");
        Act(mutation, grains, "pauseMentorship", null, context => new PauseMentorship(Text(context, "reason")))
            .Argument<StringGraphType>("reason");
        Act(mutation, grains, "resumeMentorship", null, context => new ResumeMentorship());
        Act(mutation, grains, "finishMentorship", "on time or early, by either side; the other side may add its own reflection afterwards", context => Finishing(context.GetArgument<ReflectOnMentorship>("reflection")))
            .Argument<NonNullGraphType<ReflectionInputType>>("reflection");
        Act(mutation, grains, "reflectOnMentorship", "after it was finished, by the side that did not finish it", context => context.GetArgument<ReflectOnMentorship>("reflection"))
            .Argument<NonNullGraphType<ReflectionInputType>>("reflection");
    }

    private static FieldBuilder<object?, object> Act(
        ObjectGraphType mutation, IGrainFactory grains, string name, string? description, Func<IResolveFieldContext, MentorshipAct> act)
    {
        var field = mutation.Field<NonNullGraphType<MentorshipPayloadType>>(name)
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => context.Id("id") is { } id
                ? await grains.GetGrain<IMentorshipGrain>(GrainKeys.Mentorship(id)).ActAsync(context.Viewer(), act(context))
                : Unknown);
        return description is null ? field : field.Description(description);
    }

    /// <summary>An id that is none of ours becomes one that nobody has: it is refused like any other that is not known.</summary>
    private static async Task<MentorshipOutcome> RequestAsync(IGrainFactory grains, Guid viewer, MentorshipRequestInput input) =>
        Guid.TryParse(input.Id, out var id)
            ? await grains.GetGrain<IMentorshipGrain>(GrainKeys.Mentorship(id)).RequestAsync(new RequestMentorship(
                input.Kind, viewer, Array.ConvertAll(input.Choices, Person), input.Goals, input.Topics, input.Message, input.Follows is null ? null : Person(input.Follows)))
            : NoId;

    private static Guid Person(string id) => Guid.TryParse(id, out var person) ? person : Guid.Empty;

    private static FinishMentorship Finishing(ReflectOnMentorship reflection) => new(reflection.Text, reflection.Thanks, reflection.GoalsReached);

    private static string? Text(IResolveFieldContext context, string name) => context.GetArgument<string?>(name);
}
