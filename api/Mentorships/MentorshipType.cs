using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;

namespace Readiness.Api.Mentorships;

/// <summary>A mentorship as one of the two sees it.</summary>
public sealed class MentorshipType : ObjectGraphType<MentorshipView>
{
    public MentorshipType()
    {
        Name = "Mentorship";
        this.Always<IdGraphType, MentorshipView, Guid>(it => it.Id, "id");
        this.Always<MentorshipKindType, MentorshipView, MentorshipKind>(it => it.Kind, "kind");
        this.Always<MentorshipStateType, MentorshipView, MentorshipState>(it => it.State, "state");
        this.Maybe<PersonType, MentorshipView, PersonView?>(it => it.Seeker, "seeker", "who asked");
        this.Maybe<PersonType, MentorshipView, PersonView?>(it => it.Mentor, "mentor", "who was asked and answers, or answered; null while nobody is");
        this.Always<MentorshipRoleType, MentorshipView, MentorshipRole>(it => it.MyRole, "myRole");
        this.Maybe<PersonType, MentorshipView, PersonView?>(it => it.Other, "other", "the other side; null while nobody is");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, MentorshipView, string[]>(it => it.Goals, "goals");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, MentorshipView, string[]>(it => it.Topics, "topics");
        this.Maybe<StringGraphType, MentorshipView, string?>(it => it.Message, "message");
        this.Always<DateTimeType, MentorshipView, DateTimeOffset>(it => it.RequestedAt, "requestedAt");
        this.Maybe<DateType, MentorshipView, DateOnly?>(it => it.AnswerBy, "answerBy", "the last day to answer; null unless REQUESTED");
        this.Maybe<ListGraphType<NonNullGraphType<MentorChoiceType>>, MentorshipView, MentorChoiceView[]?>(
            it => it.Choices, "choices", "whom the seeker chose, in order; null for the side that was asked");
        this.Maybe<AgreementType, MentorshipView, AgreementView?>(it => it.Agreement, "agreement");
        this.Always<ListGraphType<NonNullGraphType<MentorshipSessionType>>, MentorshipView, SessionView[]>(it => it.Sessions, "sessions");
        this.Always<ListGraphType<NonNullGraphType<FeedbackItemType>>, MentorshipView, FeedbackView[]>(it => it.Feedback, "feedback");
        this.Always<ListGraphType<NonNullGraphType<CheckInType>>, MentorshipView, CheckInView[]>(it => it.CheckIns, "checkIns");
        this.Always<ListGraphType<NonNullGraphType<ReflectionType>>, MentorshipView, ReflectionView[]>(it => it.Reflections, "reflections");
        this.Maybe<DateType, MentorshipView, DateOnly?>(it => it.PausedOn, "pausedOn");
        this.Maybe<DateType, MentorshipView, DateOnly?>(it => it.FinishedOn, "finishedOn");
        this.Always<BooleanGraphType, MentorshipView, bool>(it => it.FinishedEarly, "finishedEarly", "finished before the agreed end");
        this.Always<MentorshipStepType, MentorshipView, MentorshipStep>(it => it.Step, "step");
        this.Maybe<IdGraphType, MentorshipView, string?>(it => it.StepSession, "stepSessionId", "the session that the step is about");
        this.Maybe<IdGraphType, MentorshipView, Guid?>(it => it.Follows, "follows", "the mentorship this one follows on from");
    }
}
