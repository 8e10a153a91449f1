using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>An offer to mentor.</summary>
public sealed class MentorOfferType : ObjectGraphType<MentorOfferView>
{
    public MentorOfferType()
    {
        Name = "MentorOffer";
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, MentorOfferView, string[]>(it => it.Topics, "topics");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, MentorOfferView, string[]>(it => it.Values, "values");
        this.Maybe<StringGraphType, MentorOfferView, string?>(it => it.About, "about");
        this.Always<IntGraphType, MentorOfferView, int>(it => it.Capacity, "capacity", "how many mentees and peers at once, 1 to 10");
        this.Always<IntGraphType, MentorOfferView, int>(it => it.CadenceDays, "cadenceDays");
        this.Always<BooleanGraphType, MentorOfferView, bool>(it => it.Peers, "peers", "also open to peer mentorships");
        this.Always<BooleanGraphType, MentorOfferView, bool>(it => it.Open, "open", "false: not asked for the time being; those under way go on");
        this.Always<IntGraphType, MentorOfferView, int>(it => it.Taken, "taken", "places taken by mentorships under way and by requests that wait for an answer");
    }
}
