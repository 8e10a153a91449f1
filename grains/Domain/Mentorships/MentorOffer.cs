using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>What somebody offers as a mentor (product.md section 7). Capacity counts mentees and peers at once; Open false: not asked for the time being.</summary>
public sealed record MentorOffer(
    PersonId Person, IReadOnlyList<string> Topics, IReadOnlyList<string> Values, string? About, int Capacity, int CadenceDays, bool Peers, bool Open)
{
    /// <summary>Checks an offer; exactly one of the two is set.</summary>
    public static (MentorOffer? Offer, Refusal? Refusal) Check(MentorOffer draft)
    {
        var (topics, topicsRefusal) = MentorshipTexts.Topics(draft.Topics);
        var (values, valuesRefusal) = MentorshipTexts.Topics(draft.Values, "values");
        var (about, aboutRefusal) = MentorshipTexts.Optional(draft.About, "about", MentorshipLimits.Message);
        var refusal = topicsRefusal ?? valuesRefusal ?? aboutRefusal
            ?? (topics.Count == 0 && draft.Open ? new Refusal("TOPICS_INVALID", "Name at least one topic, so that you can be found.", "topics")
                : draft.Capacity is < 1 or > 10 ? new Refusal("CAPACITY_INVALID", "Take 1 to 10 people at once.", "capacity")
                : draft.CadenceDays is < 7 or > 60 ? MentorshipRefusals.CadenceInvalid
                : null);
        return refusal is null ? (draft with { Topics = topics, Values = values, About = about }, null) : (null, refusal);
    }
}
