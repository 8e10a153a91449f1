using Readiness.Domain.Mentorships;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;
using MatchAspect = Readiness.Domain.Mentorships.MatchAspect;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class MatchingSpecs
{
    private static readonly MentorSearch Search = new(Life.Olga, null, 0, ["Architecture", "Speaking"], ["Candour"], Peers: false);
    private static readonly MentorCandidate Mentor = Candidate(Life.Ben, "Ben Costa");

    [Fact]
    public void A_match_is_the_sum_of_its_reasons_and_each_says_why()
    {
        var match = Assert.Single(MentorMatching.Rank(Search, [Mentor]));

        Assert.Equal(20 + 20 + 20 + 10 + 5, match.Match);
        Assert.Equal(
            [
                "Topics 20 1 of 2 topics you look for: Architecture.", "Values 20 1 of 1 values you share: Candour.", "Level 20 One level above you.",
                "Capacity 10 2 places are free.", "Responsiveness 5 Has not been asked yet.",
            ],
            match.Reasons.Select(reason => $"{reason.Aspect} {reason.Points} {reason.Text}"));
    }

    [Fact]
    public void The_best_is_100()
    {
        var best = Mentor with { Offer = Mentor.Offer with { Topics = ["speaking", "ARCHITECTURE"] }, Asked = 9, Answered = 9, AnswerDays = 9 };

        Assert.Equal(100, MentorMatching.Rank(Search, [best])[0].Match);
    }

    [Fact]
    public void Never_oneself_ones_manager_or_somebody_who_is_not_to_be_asked()
    {
        Assert.Empty(MentorMatching.Rank(Search, [Mentor with { Offer = Mentor.Offer with { Person = Life.Olga } }]));
        Assert.Empty(MentorMatching.Rank(Search with { ReportsTo = Life.Ben }, [Mentor]));
        Assert.Empty(MentorMatching.Rank(Search with { ReportsTo = Life.Ben, Peers = true }, [Mentor]));
        Assert.Empty(MentorMatching.Rank(Search, [Mentor with { Taken = 2 }]));
        Assert.Empty(MentorMatching.Rank(Search, [Mentor with { Offer = Mentor.Offer with { Open = false } }]));
        Assert.Empty(MentorMatching.Rank(Search with { Peers = true }, [Mentor with { Offer = Mentor.Offer with { Peers = false } }]));
        Assert.Empty(MentorMatching.Rank(Search with { Topics = ["Cooking"] }, [Mentor]));
        Assert.Single(MentorMatching.Rank(Search with { Peers = true }, [Mentor]));
    }

    [Fact]
    public void Equal_matches_are_in_the_order_of_names_and_20_are_shown()
    {
        var many = Enumerable.Range(0, 25).Select(i => Candidate(Cast.Person(100 + i), $"Name {24 - i:D2}"));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"Name {i:D2}"), MentorMatching.Rank(Search, many).Select(match => match.Candidate.Name));
    }

    [Theory]
    [InlineData(0, 1, 20, false)]
    [InlineData(0, 2, 20, false)]
    [InlineData(0, 3, 10, false)]
    [InlineData(1, 1, 5, false)]
    [InlineData(2, 1, 0, false)]
    [InlineData(null, 1, 10, false)]
    [InlineData(0, null, 10, false)]
    [InlineData(1, 1, 20, true)]
    [InlineData(1, 2, 5, true)]
    public void One_or_two_levels_above_is_best_and_for_peers_the_same(int? own, int? theirs, int points, bool peers) =>
        Assert.Equal(points, PointsFor(MatchAspect.Level, Search with { LevelRank = own, Peers = peers }, Mentor with { LevelRank = theirs }));

    [Theory]
    [InlineData(4, 4, 4, 10)]
    [InlineData(4, 4, 12, 5)]
    [InlineData(4, 2, 2, 5)]
    [InlineData(4, 0, 0, 0)]
    public void Whoever_answers_surely_and_soon_is_ahead(int asked, int answered, int days, int points) =>
        Assert.Equal(points, PointsFor(MatchAspect.Responsiveness, Search, Mentor with { Asked = asked, Answered = answered, AnswerDays = days }));

    [Fact]
    public void Levels_are_in_the_order_of_the_rubrics()
    {
        Assert.Equal([null, 0, 1, 2, 3], new int?[] { Rank(null, null), Rank("Engineer", "senior"), Rank("Senior", "lead"), Rank("lead", null), Rank("PRINCIPAL", null) });

        static int? Rank(string? level, string? target) => MentorMatching.RankOf(level, target, RubricsOne.All);
    }

    private static MentorCandidate Candidate(PersonId person, string name) =>
        new(new MentorOffer(person, ["architecture"], ["Candour", "Calm"], null, 2, 14, Peers: true, Open: true), name, 1, 0, 0, 0, 0);

    private static int PointsFor(MatchAspect aspect, MentorSearch search, MentorCandidate mentor) =>
        MentorMatching.Rank(search, [mentor])[0].Reasons.Single(reason => reason.Aspect == aspect).Points;
}
