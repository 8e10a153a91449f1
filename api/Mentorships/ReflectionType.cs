using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A reflection.</summary>
public sealed class ReflectionType : ObjectGraphType<ReflectionView>
{
    public ReflectionType()
    {
        Name = "Reflection";
        Description = "goalsReached: numbers of agreed goals, from 0";
        this.Always<BooleanGraphType, ReflectionView, bool>(it => it.Mine, "mine");
        this.Always<StringGraphType, ReflectionView, string>(it => it.Text, "text");
        this.Maybe<StringGraphType, ReflectionView, string?>(it => it.Thanks, "thanks");
        this.Always<ListGraphType<NonNullGraphType<IntGraphType>>, ReflectionView, int[]>(it => it.GoalsReached, "goalsReached");
        this.Always<DateType, ReflectionView, DateOnly>(it => it.On, "on");
    }
}
