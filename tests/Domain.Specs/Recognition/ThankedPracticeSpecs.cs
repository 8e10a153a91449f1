using Readiness.Domain.Activities;
using Readiness.Domain.Recognition;

namespace Readiness.Domain.Specs.Recognition;

public sealed class ThankedPracticeSpecs
{
    [Fact]
    public void Every_practice_that_is_an_act_towards_a_person_is_offered_with_the_kind_it_is_evidence_of() =>
        Assert.Equal(
            [
                (1, "meet-someone"), (2, "offer-help"), (4, "approach-mentor"), (5, "act-on-feedback"), (6, "help-mentor"), (7, "peer-session"),
                (8, "stay-in-touch"), (9, "assist"), (10, "guide"),
            ],
            Thankful.Practices.Offered.Select(offered => (offered.Practice.Number, offered.Kind.Key)));

    [Fact]
    public void The_kind_belongs_to_the_practice_and_one_person_is_all_it_needs() =>
        Assert.All(Thankful.Practices.Offered, offered => Assert.Equal((offered.Practice, 1, false), (offered.Kind.Practice, offered.Kind.PeopleNeeded, offered.Kind.NeedsEvidence)));

    [Fact]
    public void The_one_without_an_act_towards_a_person_has_no_kind_that_needs_one() =>
        Assert.All(RulesetOne.Instance.Kinds.Where(kind => kind.Practice.Number == 3), kind => Assert.Equal(0, kind.PeopleNeeded));

    [Fact]
    public void The_kind_that_the_giver_gets_is_there() =>
        Assert.Equal((1, false), (RulesetOne.Instance.Find(ThankedPractices.Gratitude)!.PeopleNeeded, RulesetOne.Instance.Find(ThankedPractices.Gratitude)!.NeedsEvidence));

    [Fact]
    public void A_kind_that_came_to_need_a_link_or_two_people_is_no_longer_offered_and_known_still()
    {
        var practices = With(kind => kind.Key switch
        {
            "assist" => kind with { NeedsEvidence = true },
            "guide" => kind with { PeopleNeeded = 2 },
            _ => kind,
        });

        Assert.Equal([1, 2, 4, 5, 6, 7, 8], practices.Offered.Select(offered => offered.Practice.Number));
        Assert.Null(practices.FindOffered(9));
        Assert.Equal("assist", practices.Of(9).Kind.Key);
    }

    [Fact]
    public void A_kind_that_is_not_there_or_moved_to_another_practice_is_not_offered()
    {
        var elsewhere = RulesetOne.Instance.Find("teach")!.Practice;
        var practices = With(kind => kind.Key switch
        {
            "assist" => kind with { Key = "assist-someone" },
            "offer-help" => kind with { Practice = elsewhere },
            _ => kind,
        });

        Assert.Equal([1, 4, 5, 6, 7, 8, 10], practices.Offered.Select(offered => offered.Practice.Number));
        Assert.Throws<InvalidOperationException>(() => practices.Of(9));
    }

    private static ThankedPractices With(Func<ActivityKind, ActivityKind> change) => new(new Ruleset(2, [.. RulesetOne.Instance.Kinds.Select(change)]));
}
