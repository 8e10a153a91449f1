using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>A leaderboard.</summary>
public sealed class LeaderboardType : ObjectGraphType<Leaderboard>
{
    public LeaderboardType()
    {
        Name = "Leaderboard";
        this.Always<BoardScopeType, Leaderboard, BoardScope>(board => board.Scope, "scope");
        this.Always<MeasureType, Leaderboard, Measure>(board => board.Board.Measure, "measure");
        this.Always<PeriodType, Leaderboard, Period>(board => board.Board.Period, "period");
        this.Maybe<DateType, Leaderboard, DateOnly?>(board => board.Board.From, "from", "first day of the period; null for all time");
        this.Maybe<DateType, Leaderboard, DateOnly?>(board => board.Board.To, "to", "last day of the period; null for all time");
        this.Always<DateTimeType, Leaderboard, DateTimeOffset>(board => board.Board.AsOf, "asOf");
        this.Always<IntGraphType, Leaderboard, int>(board => board.Board.MemberCount, "memberCount");
        Field<NonNullGraphType<BoardRowConnectionType>>("rows")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .Resolve(context => context.Source.Page(LeaderboardArguments.Rows(context.FieldAst, context.FieldDefinition, context)));
        this.Maybe<BoardRowType, Leaderboard, RowView?>(
            board => board.Board.Me, "me", "my own row, whether or not I am shown to others; null when I have no points in the period");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<BoardRowType>>>>("around")
            .Description("up to `reach` rows above and below mine, mine included")
            .Argument<NonNullGraphType<IntGraphType>>("reach", argument => argument.DefaultValue = 5)
            .Resolve(context => context.Source.Around(LeaderboardArguments.Reach(context.FieldAst, context.FieldDefinition, context)));
    }
}
