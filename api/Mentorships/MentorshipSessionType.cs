using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A session.</summary>
public sealed class MentorshipSessionType : ObjectGraphType<SessionView>
{
    public MentorshipSessionType()
    {
        Name = "MentorshipSession";
        this.Always<IdGraphType, SessionView, string>(it => it.Id, "id");
        this.Always<DateType, SessionView, DateOnly>(it => it.Day, "day");
        this.Maybe<StringGraphType, SessionView, string?>(it => it.Time, "time", "local time of day, such as 14:30");
        this.Always<SessionStateType, SessionView, SessionState>(it => it.State, "state");
        this.Always<ListGraphType<NonNullGraphType<SessionQuestionType>>, SessionView, SessionQuestionView[]>(it => it.Questions, "questions");
        this.Maybe<StringGraphType, SessionView, string?>(it => it.SharedNotes, "sharedNotes");
        this.Maybe<StringGraphType, SessionView, string?>(it => it.MyNotes, "myNotes");
        this.Always<BooleanGraphType, SessionView, bool>(it => it.ConfirmedByMe, "confirmedByMe");
        this.Always<BooleanGraphType, SessionView, bool>(it => it.ConfirmedByOther, "confirmedByOther");
    }
}
