using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A check-in.</summary>
public sealed class CheckInType : ObjectGraphType<CheckInView>
{
    public CheckInType()
    {
        Name = "CheckIn";
        Description = "mood: 1 (it does not go well) to 5 (it goes very well)";
        this.Always<IdGraphType, CheckInView, string>(it => it.Id, "id");
        this.Always<BooleanGraphType, CheckInView, bool>(it => it.Mine, "mine");
        this.Always<IntGraphType, CheckInView, int>(it => it.Mood, "mood");
        this.Maybe<StringGraphType, CheckInView, string?>(it => it.Text, "text");
        this.Always<DateType, CheckInView, DateOnly>(it => it.On, "on");
    }
}
