using GraphQL.Types;
using Readiness.Api.Boards;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Quests;

/// <summary>A challenge to set.</summary>
public sealed class TeamChallengeInputType : InputObjectGraphType
{
    public TeamChallengeInputType()
    {
        Name = "TeamChallengeInput";
        Description = "period: WEEK, MONTH or QUARTER, the running one; id chosen by the client";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<NonNullGraphType<IdGraphType>>("team");
        Field<NonNullGraphType<StringGraphType>>("title");
        Field<NonNullGraphType<MeasureType>>("measure");
        Field<NonNullGraphType<PeriodType>>("period");
        Field<NonNullGraphType<IntGraphType>>("target");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new TeamChallengeInput(
        value["id"]!.ToString()!, value["team"]!.ToString()!, (string)value["title"]!, (Measure)value["measure"]!, (Period)value["period"]!, (int)value["target"]!);
}
