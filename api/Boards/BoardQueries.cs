using GraphQL.Builders;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>Queries about boards.</summary>
internal static class BoardQueries
{
    public static void AddBoardQueries(this ObjectGraphType query, IGrainFactory grains)
    {
        var boards = new BoardGrains(grains);
        query.Field<NonNullGraphType<LeaderboardType>>("leaderboard")
            .Description("at: any day inside the period asked for; default today. A team's board needs team.")
            .BoardArguments()
            .Argument<DateType>("at")
            .ResolveAsync(async context => await BoardSelection.Of(context).ReadAsync(boards));
    }

    /// <summary>The arguments that say which board.</summary>
    internal static FieldBuilder<TSource, TReturn> BoardArguments<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<NonNullGraphType<BoardScopeType>>("scope")
        .Argument<IdGraphType>("team")
        .Argument<NonNullGraphType<MeasureType>>("measure", argument => argument.DefaultValue = Measure.Total)
        .Argument<NonNullGraphType<PeriodType>>("period", argument => argument.DefaultValue = Period.Week);
}
