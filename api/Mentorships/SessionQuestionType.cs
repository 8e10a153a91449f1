using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A question for a session.</summary>
public sealed class SessionQuestionType : ObjectGraphType<SessionQuestionView>
{
    public SessionQuestionType()
    {
        Name = "SessionQuestion";
        this.Always<StringGraphType, SessionQuestionView, string>(it => it.Text, "text");
        this.Always<BooleanGraphType, SessionQuestionView, bool>(it => it.Mine, "mine");
    }
}
