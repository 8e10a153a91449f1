using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>Where somebody stands on the way to a level, why, and what to do next.</summary>
internal sealed class ReadinessType : ObjectGraphType<ReadinessView>
{
    private const int MostWeeks = 520;
    private const int UsualWeeks = 52;
    private const int UsualActions = 5;
    private readonly IGrainFactory _grains;

    public ReadinessType(IGrainFactory grains)
    {
        _grains = grains;
        Name = "Readiness";
        this.Always<StringGraphType, ReadinessView, string>(readiness => readiness.Level, "level");
        this.Always<StringGraphType, ReadinessView, string>(readiness => readiness.Title, "title");
        this.Always<IntGraphType, ReadinessView, int>(readiness => readiness.Ruleset, "ruleset", "version of the ruleset that decided it");
        this.Always<DateTimeType, ReadinessView, DateTimeOffset>(readiness => readiness.AsOf, "asOf");
        this.Always<FloatGraphType, ReadinessView, double>(readiness => Tenths.Points(readiness.Confirmed), "confirmed", "0 to 100 with one decimal: confirmed evidence only");
        this.Always<FloatGraphType, ReadinessView, double>(readiness => Tenths.Points(readiness.Claimed), "claimed", "0 to 100 with one decimal: all evidence");
        this.Always<ReadinessBandType, ReadinessView, ReadinessBand>(readiness => readiness.Band, "band");
        this.Always<ListGraphType<NonNullGraphType<ReadinessCriterionType>>, ReadinessView, ReadinessCriterion[]>(
            readiness => Criteria(readiness, each => each is { Gate: true, Confirmed.Met: false }), "unmetGates", "gates that confirmed evidence does not meet yet");
        this.Always<ListGraphType<NonNullGraphType<ReadinessCriterionType>>, ReadinessView, ReadinessCriterion[]>(
            readiness => Criteria(readiness, _ => true), "criteria");
        Field<ReadinessCriterionType>("criterion").Description("one of the criteria; null when there is none of that key")
            .Argument<NonNullGraphType<StringGraphType>>("key")
            .Resolve(context => Criteria(context.Source, each => each.Key == context.GetArgument<string>("key")).FirstOrDefault());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TrendPointType>>>>("trend")
            .Description("the scores at the end of past weeks as they would have been computed then, oldest first; retractions since are not back-dated")
            .Argument<NonNullGraphType<IntGraphType>>("weeks", argument => argument.DefaultValue = UsualWeeks)
            .ResolveAsync(async context => await Grain(context).TrendAsync(context.Viewer(), context.Source.Level, Within(context, "weeks", MostWeeks))
                ?? throw RequestErrors.NotAllowed());
        Field<NonNullGraphType<ForecastType>>("forecast")
            .ResolveAsync(async context => await Grain(context).ForecastAsync(context.Viewer(), context.Source.Level) ?? throw RequestErrors.NotAllowed());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<NextActionType>>>>("nextActions")
            .Description("what is worth doing next: the most gain a minute first")
            .Argument<NonNullGraphType<IntGraphType>>("first", argument => argument.DefaultValue = UsualActions)
            .ResolveAsync(async context => await Grain(context).NextActionsAsync(context.Viewer(), context.Source.Level, context.First())
                ?? throw RequestErrors.NotAllowed());
        Field<NonNullGraphType<WhatIfType>>("whatIf")
            .Description("the scores with imagined entries on top, as of the last imagined day; nothing is recorded")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<WhatIfEntryInputType>>>>("entries")
            .ResolveAsync(async context => await Grain(context)
                .WhatIfAsync(context.Viewer(), context.Source.Level, context.GetArgument<WhatIfEntry[]>("entries")) ?? throw RequestErrors.NotAllowed());
    }

    private IReadinessGrain Grain(IResolveFieldContext<ReadinessView> context) => context.Source.Grain(_grains);

    private static ReadinessCriterion[] Criteria(ReadinessView readiness, Func<CriterionView, bool> chosen) =>
        [.. readiness.Criteria.Where(chosen).Select(criterion => new ReadinessCriterion(readiness, criterion))];

    private static int Within(IResolveFieldContext context, string argument, int most) =>
        context.GetArgument<int>(argument) is var value && value >= 1 && value <= most
            ? value
            : throw RequestErrors.BadArgument(argument, $"'{argument}' is from 1 to {most}.");
}
