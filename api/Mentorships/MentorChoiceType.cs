using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;

namespace Readiness.Api.Mentorships;

/// <summary>One of the people chosen.</summary>
public sealed class MentorChoiceType : ObjectGraphType<MentorChoiceView>
{
    public MentorChoiceType()
    {
        Name = "MentorChoice";
        this.Maybe<PersonType, MentorChoiceView, PersonView?>(it => it.Person, "person");
        this.Always<ChoiceStateType, MentorChoiceView, ChoiceState>(it => it.State, "state");
        this.Maybe<StringGraphType, MentorChoiceView, string?>(it => it.Reason, "reason");
    }
}
