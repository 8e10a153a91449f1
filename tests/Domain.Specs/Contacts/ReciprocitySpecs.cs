using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using static Readiness.Domain.Specs.Cast;
using static Readiness.Domain.Specs.Contacts.ContactCast;

namespace Readiness.Domain.Specs.Contacts;

public sealed class ReciprocitySpecs
{
    private static readonly string[] NeitherWay =
    [
        "attend-event", "meet-someone", "join-group", "follow-up", "publish", "join-discussion", "refresh-profile", "peer-session", "stay-in-touch", "share-progress", "teach",
    ];

    [Fact]
    public void Every_kind_of_the_ruleset_is_given_received_or_on_purpose_neither()
    {
        var kinds = RulesetOne.Instance.Kinds.Select(kind => kind.Key).ToLookup(Reciprocity.Of);

        Assert.Equal(["accept-mentee", "assist", "express-gratitude", "guide", "help-mentor", "introduce", "lead-mentee-session", "mentee-milestone", "offer-help", "share-resource"], kinds[Direction.Given].Order());
        Assert.Equal(["act-on-feedback", "agree-mentorship", "approach-mentor", "mentor-session"], kinds[Direction.Received].Order());
        Assert.Equal(NeitherWay.Order(), kinds[Direction.Neither].Order());
        Assert.Equal(Direction.Neither, Reciprocity.Of("of-a-later-ruleset"));
    }

    [Fact]
    public void What_one_logged_is_counted_by_its_direction() =>
        Assert.Equal(new Reciprocity(5, 1), Of(Mine("assist", 3), Mine("guide", 2), Mine("mentor-session", 1), Mine("stay-in-touch", 9)));

    [Fact]
    public void An_act_that_both_logged_counts_once()
    {
        Assert.Equal(new Reciprocity(0, 4), Of(Mine("mentor-session", 4), Theirs("lead-mentee-session", 4)));
        Assert.Equal(new Reciprocity(4, 0), Of(Mine("lead-mentee-session", 4), Theirs("mentor-session", 3)));
        Assert.Equal(new Reciprocity(3, 5), Of(Mine("lead-mentee-session", 1), Theirs("mentor-session", 3), Mine("mentor-session", 2), Theirs("assist", 5)));
    }

    [Fact]
    public void A_year_counts_with_today_in_it()
    {
        Assert.Equal(Days.On("2025-03-19"), Reciprocity.Since(Today));
        Assert.Equal(Days.On("2023-03-02"), Reciprocity.Since(Days.On("2024-02-29")));
        Assert.Equal(Days.On("2024-03-01"), Reciprocity.Since(Days.On("2025-02-28")));
        Assert.Equal(Days.On("2025-01-01"), Reciprocity.Since(Days.On("2025-12-31")));
    }

    [Theory]
    [InlineData(2, 0, null)]
    [InlineData(3, 0, "generous")]
    [InlineData(3, 1, "generous")]
    [InlineData(3, 2, null)]
    [InlineData(5, 2, null)]
    [InlineData(6, 2, "generous")]
    [InlineData(0, 2, null)]
    [InlineData(0, 3, "thank-you")]
    [InlineData(1, 3, "thank-you")]
    [InlineData(2, 5, null)]
    [InlineData(0, 0, null)]
    public void When_it_goes_one_way_for_long_a_friendly_word_says_so(int given, int received, string? word)
    {
        var nudge = new Reciprocity(given, received).Nudge();

        if (word is null)
        {
            Assert.Null(nudge);
            return;
        }

        Assert.Contains(word, nudge, StringComparison.Ordinal);
    }

    [Fact]
    public void It_belongs_to_the_contact_whose_key_the_entries_carry()
    {
        var history = new ContactHistory([Mine("assist", 3), Mine("assist", 7) with { Counterpart = Cleo.Key }]);

        Assert.Equal(new Reciprocity(3, 0), history.Of(Contact(new ContactDraft("c1", Ben)), ContactBook.Empty.TagCadences, Today).Reciprocity);
    }

    private static Reciprocity Of(params Interaction[] interactions) => Reciprocity.Of(interactions);

    private static Interaction Mine(string kind, int count) => new(Ben.Key, kind, Today, count, ByOther: false);

    private static Interaction Theirs(string kind, int count) => Mine(kind, count) with { ByOther = true };
}
