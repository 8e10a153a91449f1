using GraphQL;
using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>One criterion, down to the entries behind it.</summary>
internal sealed class ReadinessCriterionType : ObjectGraphType<ReadinessCriterion>
{
    public ReadinessCriterionType(IGrainFactory grains)
    {
        Name = "ReadinessCriterion";
        this.Always<StringGraphType, ReadinessCriterion, string>(each => each.Criterion.Key, "key");
        this.Always<StringGraphType, ReadinessCriterion, string>(each => each.Criterion.Title, "title");
        this.Always<PillarType, ReadinessCriterion, Pillar>(each => each.Criterion.Pillar, "pillar");
        this.Always<StringGraphType, ReadinessCriterion, string>(each => each.Criterion.Measure, "measure", "how it is measured, for a person to read");
        this.Always<MeasureUnitType, ReadinessCriterion, MeasureUnit>(each => each.Criterion.Unit, "unit");
        this.Always<FloatGraphType, ReadinessCriterion, double>(each => each.Criterion.Target, "target");
        this.Always<IntGraphType, ReadinessCriterion, int>(each => each.Criterion.WindowDays, "windowDays");
        this.Always<IntGraphType, ReadinessCriterion, int>(each => each.Criterion.Weight, "weight");
        this.Always<BooleanGraphType, ReadinessCriterion, bool>(each => each.Criterion.Gate, "gate");
        this.Always<CriterionProgressType, ReadinessCriterion, CriterionProgressView>(each => each.Criterion.Confirmed, "confirmed");
        this.Always<CriterionProgressType, ReadinessCriterion, CriterionProgressView>(each => each.Criterion.Claimed, "claimed");
        this.Always<ListGraphType<NonNullGraphType<ActivityKindType>>, ReadinessCriterion, ActivityKindView[]>(
            each => each.Criterion.Kinds, "kinds", "kinds of activity that count here");
        Field<NonNullGraphType<EntryConnectionType>>("evidence").Description("the entries behind it, the latest first")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var (readiness, criterion) = (context.Source.Readiness, context.Source.Criterion);
                var first = context.First();
                return await GraphFields.WithCursorAsync(() => readiness.Grain(grains).EvidenceAsync(
                    context.Viewer(), readiness.Level, criterion.Key, first, context.GetArgument<string?>("after"))) ?? throw RequestErrors.NotAllowed();
            });
    }
}
