using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>Promotion cases: opened, assessed, decided, read.</summary>
internal static class CaseFields
{
    private static readonly CaseReply Unknown = new(null, new RefusalView("CASE_UNKNOWN", "There is no such case.", "id"));

    public static void AddCaseQueries(this ObjectGraphType query, IGrainFactory grains) =>
        query.Field<PromotionCaseType>("promotionCase").Description("null when it does not exist or may not be seen: the two look the same")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => Key(context) is { } key ? await Grain(grains, key.Person).ReadAsync(context.Viewer(), key.Number) : null);

    public static void AddCaseMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        mutation.Field<NonNullGraphType<CasePayloadType>>("openPromotionCase")
            .Description("by the person or their manager line, one at a time; level: default the one the person aims for")
            .Argument<NonNullGraphType<IdGraphType>>("personId")
            .Argument<StringGraphType>("level")
            .ResolveAsync(async context => context.Id("personId") is { } person
                ? await Grain(grains, person).OpenAsync(new OpenCase(context.Viewer(), context.GetArgument<string?>("level")))
                : Unknown);
        mutation.Field<NonNullGraphType<CasePayloadType>>("saveCaseAssessment")
            .Description("keeps my side's draft; it replaces the one before")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<CriterionRatingInputType>>>>("ratings")
            .ResolveAsync(async context => Key(context) is { } key
                ? await Grain(grains, key.Person).SaveAsync(new SaveAssessment(context.Viewer(), key.Number, [.. context.GetArgument<List<CriterionRatingInput>>("ratings")]))
                : Unknown);
        mutation.Field<NonNullGraphType<CasePayloadType>>("submitCaseAssessment").Description("submits my side's draft for good")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => Key(context) is { } key ? await Grain(grains, key.Person).SubmitAsync(context.Viewer(), key.Number) : Unknown);
        mutation.Field<NonNullGraphType<CasePayloadType>>("decidePromotionCase")
            .Description("PROMOTED and NOT_YET by the manager line with reasons, once both assessments were submitted; NOT_YET names the day to look again; WITHDRAWN by either side")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<NonNullGraphType<CaseOutcomeType>>("outcome")
            .Argument<StringGraphType>("reasons")
            .Argument<DateType>("lookAgainOn")
            .ResolveAsync(async context => Key(context) is { } key
                ? await Grain(grains, key.Person).DecideAsync(new DecideCase(
                    context.Viewer(), key.Number, context.GetArgument<CaseOutcome>("outcome"), context.GetArgument<string?>("reasons"), context.GetArgument<DateOnly?>("lookAgainOn")))
                : Unknown);
    }

    private static (Guid Person, int Number)? Key(IResolveFieldContext context) => CaseKey.Parse(context.GetArgument<string>("id"));

    private static IPromotionCaseGrain Grain(IGrainFactory grains, Guid person) => grains.GetGrain<IPromotionCaseGrain>(GrainKeys.Promotion(person));
}
