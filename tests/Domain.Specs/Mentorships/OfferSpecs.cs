using Readiness.Domain.Mentorships;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class OfferSpecs
{
    private static readonly MentorOffer Draft = new(Life.Ben, ["Architecture"], [], null, 3, 14, Peers: false, Open: true);

    [Fact]
    public void What_is_offered_is_tidied()
    {
        var (offer, _) = MentorOffer.Check(Draft with { Topics = [" Architecture ", "architecture", "Speaking"], About = "  " });

        Assert.Equal(["Architecture", "Speaking"], offer!.Topics);
        Assert.Null(offer.About);
    }

    [Fact]
    public void What_is_wrong_with_one_is_said()
    {
        Assert.Equal("TOPICS_INVALID", Refusal(Draft with { Topics = [] }));
        Assert.Equal("TOPICS_INVALID", Refusal(Draft with { Topics = [.. Enumerable.Range(0, 11).Select(i => $"t{i}")] }));
        Assert.Equal("TOPICS_INVALID", Refusal(Draft with { Values = [.. Enumerable.Range(0, 11).Select(i => $"v{i}")] }));
        Assert.Equal("TEXT_TOO_LONG", Refusal(Draft with { About = new string('a', 2001) }));
        Assert.Equal("CAPACITY_INVALID", Refusal(Draft with { Capacity = 0 }));
        Assert.Equal("CAPACITY_INVALID", Refusal(Draft with { Capacity = 11 }));
        Assert.Equal("CADENCE_INVALID", Refusal(Draft with { CadenceDays = 6 }));
        Assert.Null(Refusal(Draft with { Capacity = 10, CadenceDays = 60 }));
        Assert.Null(Refusal(Draft with { Topics = [], Open = false }));
    }

    [Fact]
    public void A_topic_is_one_line() => Assert.Equal("TOPICS_INVALID", Refusal(Draft with { Topics = ["Architecture\nSpeaking"] }));

    private static string? Refusal(MentorOffer draft) => MentorOffer.Check(draft).Refusal?.Code;
}
