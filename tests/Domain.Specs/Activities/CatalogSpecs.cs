using Readiness.Domain.Activities;
using static Readiness.Domain.Activities.Pillar;

namespace Readiness.Domain.Specs.Activities;

public sealed class CatalogSpecs
{
    private static readonly Ruleset Rules = RulesetOne.Instance;

    [Fact]
    public void Ruleset_1_has_25_kinds() => Assert.Equal(25, Rules.Kinds.Count);

    [Fact]
    public void Ruleset_1_names_its_version() => Assert.Equal(1, Rules.Version);

    [Theory]
    [InlineData("Expand your network", "attend-event", Networking, 20, 120, 1, 3, 0, false)]
    [InlineData("Expand your network", "meet-someone", Networking, 5, 15, 5, 15, 1, false)]
    [InlineData("Expand your network", "join-group", Networking, 10, 30, 1, 2, 0, false)]
    [InlineData("Build meaningful relationships", "follow-up", Networking, 5, 15, 5, 15, 1, false)]
    [InlineData("Build meaningful relationships", "offer-help", GivingBack, 5, 15, 3, 10, 1, false)]
    [InlineData("Leverage digital networking", "publish", Networking, 15, 90, 1, 3, 0, true)]
    [InlineData("Leverage digital networking", "join-discussion", Networking, 3, 10, 3, 10, 0, true)]
    [InlineData("Leverage digital networking", "refresh-profile", Networking, 5, 45, 1, 1, 0, false)]
    [InlineData("Seek the right mentor", "approach-mentor", Mentoring, 10, 30, 2, 4, 1, false)]
    [InlineData("Establish a mentoring relationship", "agree-mentorship", Mentoring, 20, 60, 1, 2, 1, false)]
    [InlineData("Establish a mentoring relationship", "mentor-session", Mentoring, 15, 60, 1, 3, 1, false)]
    [InlineData("Establish a mentoring relationship", "act-on-feedback", Mentoring, 20, 60, 2, 5, 1, false)]
    [InlineData("Two-way exchange", "help-mentor", GivingBack, 10, 45, 1, 3, 1, false)]
    [InlineData("Expand your mentorship network", "peer-session", Mentoring, 15, 60, 1, 3, 1, false)]
    [InlineData("Maintain regular communication", "stay-in-touch", Networking, 5, 20, 3, 10, 1, false)]
    [InlineData("Maintain regular communication", "share-progress", Mentoring, 5, 15, 1, 3, 1, false)]
    [InlineData("Maintain regular communication", "express-gratitude", GivingBack, 3, 5, 3, 10, 1, false)]
    [InlineData("Give back", "assist", GivingBack, 10, 45, 2, 6, 1, false)]
    [InlineData("Give back", "introduce", GivingBack, 15, 15, 2, 6, 2, false)]
    [InlineData("Give back", "share-resource", GivingBack, 5, 15, 2, 6, 0, false)]
    [InlineData("Pay it forward", "accept-mentee", PayingItForward, 20, 60, 1, 2, 1, false)]
    [InlineData("Pay it forward", "lead-mentee-session", PayingItForward, 20, 60, 2, 4, 1, false)]
    [InlineData("Pay it forward", "mentee-milestone", PayingItForward, 30, 30, 1, 2, 1, false)]
    [InlineData("Pay it forward", "teach", PayingItForward, 30, 120, 1, 2, 0, true)]
    [InlineData("Pay it forward", "guide", PayingItForward, 10, 30, 2, 6, 1, false)]
    public void Every_kind_has_the_worth_the_caps_and_the_needs_of_the_table(
        string practice, string key, Pillar pillar, int points, int minutes, int perDay, int perWeek, int people, bool evidence)
    {
        var kind = Rules.Find(key);

        Assert.NotNull(kind);
        Assert.Equal(
            (practice, pillar, points, minutes, perDay, perWeek, people, evidence),
            (kind.Practice.Title, kind.Pillar, kind.BasePoints, kind.Minutes, kind.MaxPerDay, kind.MaxPerWeek, kind.PeopleNeeded, kind.NeedsEvidence));
        Assert.Equal(people > 0, kind.NeedsPerson);
    }

    [Fact]
    public void Every_kind_has_a_title_of_its_own_and_kinds_come_in_the_order_of_the_practices()
    {
        Assert.All(Rules.Kinds, kind => Assert.NotEmpty(kind.Title));
        Assert.Distinct(Rules.Kinds.Select(kind => kind.Title), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(Rules.Kinds.OrderBy(kind => kind.Practice.Number), Rules.Kinds);
    }

    [Theory]
    [InlineData("Attend-Event")]
    [InlineData(" attend-event")]
    [InlineData("coffee")]
    [InlineData("")]
    public void A_key_that_is_not_written_exactly_so_is_unknown(string key) => Assert.Null(Rules.Find(key));
}
