using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>Feedback.</summary>
public sealed class FeedbackItemType : ObjectGraphType<FeedbackView>
{
    public FeedbackItemType()
    {
        Name = "FeedbackItem";
        Description = "forMe: given to the viewer to act on";
        this.Always<IdGraphType, FeedbackView, string>(it => it.Id, "id");
        this.Maybe<IdGraphType, FeedbackView, string?>(it => it.SessionId, "sessionId");
        this.Always<BooleanGraphType, FeedbackView, bool>(it => it.ForMe, "forMe");
        this.Always<StringGraphType, FeedbackView, string>(it => it.Text, "text");
        this.Always<DateType, FeedbackView, DateOnly>(it => it.GivenOn, "givenOn");
        this.Maybe<StringGraphType, FeedbackView, string?>(it => it.Outcome, "outcome");
        this.Maybe<StringGraphType, FeedbackView, string?>(it => it.Evidence, "evidence");
        this.Maybe<DateType, FeedbackView, DateOnly?>(it => it.ActedOn, "actedOn");
    }
}
