using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;

namespace Readiness.Api.Mentorships;

/// <summary>Somebody who could be asked.</summary>
public sealed class MentorCandidateType : ObjectGraphType<MentorCandidateView>
{
    public MentorCandidateType()
    {
        Name = "MentorCandidate";
        this.Always<PersonType, MentorCandidateView, PersonView>(it => it.Person, "person");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, MentorCandidateView, string[]>(it => it.Topics, "topics");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, MentorCandidateView, string[]>(it => it.Values, "values");
        this.Maybe<StringGraphType, MentorCandidateView, string?>(it => it.About, "about");
        this.Always<IntGraphType, MentorCandidateView, int>(it => it.CadenceDays, "cadenceDays");
        this.Always<IntGraphType, MentorCandidateView, int>(it => it.Free, "free", "free places");
        this.Always<BooleanGraphType, MentorCandidateView, bool>(it => it.Peers, "peers");
        this.Always<IntGraphType, MentorCandidateView, int>(it => it.Match, "match", "0 to 100, the sum of the points of its reasons");
        this.Always<ListGraphType<NonNullGraphType<MatchReasonType>>, MentorCandidateView, MatchReasonView[]>(it => it.Reasons, "reasons");
    }
}
