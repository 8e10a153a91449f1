using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;

namespace Readiness.Api.Mentorships;

/// <summary>That there is or was a mentorship.</summary>
public sealed class MentorshipMentionType : ObjectGraphType<MentorshipMentionView>
{
    public MentorshipMentionType()
    {
        Name = "MentorshipMention";
        Description = "a mentorship as a manager sees it: that it exists";
        this.Always<MentorshipRoleType, MentorshipMentionView, MentorshipRole>(it => it.Role, "role");
        this.Maybe<PersonType, MentorshipMentionView, PersonView?>(it => it.Other, "other");
        this.Always<MentorshipStateType, MentorshipMentionView, MentorshipState>(it => it.State, "state");
        this.Maybe<DateType, MentorshipMentionView, DateOnly?>(it => it.StartedOn, "startedOn");
        this.Maybe<DateType, MentorshipMentionView, DateOnly?>(it => it.EndedOn, "endedOn");
    }
}
