using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>Imagined entries on top of a ledger. Today is Wednesday, 18 March 2026.</summary>
public sealed class WhatIfSpecs
{
    private static readonly Rubric Guiding = Made.Rubric(new EntriesOfKinds(["guide"]), target: 10, days: 30);
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void Imagined_entries_move_the_score_and_nothing_is_recorded()
    {
        _ledger.DidConfirmed("guide", "2026-03-17", Ben);
        var before = StateText.Of(_ledger.State);

        var result = Of(new ImaginedEntry("guide", Confirmed: false), new ImaginedEntry("guide", Days.On("2026-03-12")));

        Assert.Equal((100, 100), (result.Before.Confirmed.Tenths, result.Before.Claimed.Tenths));
        Assert.Equal((200, 300), (result.After.Confirmed.Tenths, result.After.Claimed.Tenths));
        Assert.Equal(before, StateText.Of(_ledger.State));
    }

    [Fact]
    public void Both_scores_are_those_of_the_last_imagined_day()
    {
        _ledger.DidConfirmed("guide", "2026-03-17", Ben);

        var result = Of(new ImaginedEntry("guide", Days.On("2026-04-20")), new ImaginedEntry("guide"));

        Assert.Equal(Days.On("2026-04-20"), result.On);
        Assert.Equal((0, 100), (result.Before.Confirmed.Tenths, result.After.Confirmed.Tenths));
    }

    [Fact]
    public void With_imagined_days_in_the_past_the_scores_are_those_of_today()
    {
        var result = Of(new ImaginedEntry("guide", Days.On("2026-03-12")));

        Assert.Equal((_ledger.Today, 100), (result.On, result.After.Claimed.Tenths));
    }

    [Fact]
    public void Caps_hold_for_what_is_imagined_and_count_what_is_real()
    {
        _ledger.DidConfirmed("guide", "2026-03-18", Ben);

        Assert.Equal(200, Of(new ImaginedEntry("guide", Count: 20)).After.Confirmed.Tenths);
        Assert.Equal(600, Of([.. Enumerable.Range(16, 7).Select(day => new ImaginedEntry("guide", Days.On($"2026-03-{day}"), Count: 2))]).After.Confirmed.Tenths);
    }

    [Fact]
    public void Entries_take_effect_in_the_order_of_their_days_whatever_order_they_are_given_in()
    {
        ImaginedEntry[] entries =
        [
            new("guide", Days.On("2026-03-19"), Count: 2),
            new("guide", Days.On("2026-03-18"), Count: 2),
            new("guide", Days.On("2026-03-17"), Confirmed: false, Count: 2),
            new("guide", Days.On("2026-03-16"), Confirmed: false, Count: 2),
        ];

        Assert.All([Of(entries), Of([.. entries.Reverse()])], result => Assert.Equal((200, 600), (result.After.Confirmed.Tenths, result.After.Claimed.Tenths)));
    }

    [Fact]
    public void One_imagined_today_is_the_next_action_of_its_kind()
    {
        _ledger.DidConfirmed("mentor-session", "2026-03-03", Ben);
        foreach (var action in NextActions.OfEveryKind(_ledger.State, RulesetOne.Instance, RubricsOne.All[1], _ledger.Now))
        {
            var confirmed = Of(RubricsOne.All[1], new ImaginedEntry(action.Kind.Key));
            var claimed = Of(RubricsOne.All[1], new ImaginedEntry(action.Kind.Key, Confirmed: false));
            Assert.Equal(
                (action.ClaimedGain, action.ConfirmedGain),
                (claimed.After.Claimed.Exact - claimed.Before.Claimed.Exact, confirmed.After.Confirmed.Exact - confirmed.Before.Confirmed.Exact));
        }
    }

    [Fact]
    public void Nothing_imagined_changes_nothing() => Assert.Equal(0, Of().After.Claimed.Tenths);

    [Theory]
    [InlineData("coffee", 0, 1, "UNKNOWN_KIND", "entries[1].kind")]
    [InlineData("guide", -91, 1, "IMAGINED_DAY", "entries[1].day")]
    [InlineData("guide", 366, 1, "IMAGINED_DAY", "entries[1].day")]
    [InlineData("guide", 0, 0, "IMAGINED_COUNT", "entries[1].count")]
    [InlineData("guide", 0, 21, "IMAGINED_COUNT", "entries[1].count")]
    public void What_cannot_be_imagined_is_refused_by_its_place(string kind, int days, int count, string code, string field)
    {
        var (result, refusal) = WhatIf.Of(
            _ledger.State, RulesetOne.Instance, Guiding, _ledger.Now, [new("guide"), new(kind, _ledger.Today.AddDays(days), Count: count)]);

        Assert.Null(result);
        Assert.Equal((code, field), (refusal!.Code, refusal.Field));
    }

    [Fact]
    public void Days_from_90_back_to_365_ahead_can_be_imagined() =>
        Of(new ImaginedEntry("guide", _ledger.Today.AddDays(-90)), new ImaginedEntry("guide", _ledger.Today.AddDays(365)));

    [Fact]
    public void Fifty_entries_can_be_imagined_and_no_more()
    {
        Of(new ImaginedEntry("guide", Count: 20), new ImaginedEntry("assist", Count: 20), new ImaginedEntry("teach", Count: 10));

        var (_, refusal) = WhatIf.Of(
            _ledger.State, RulesetOne.Instance, Guiding, _ledger.Now, [new("guide", Count: 20), new("assist", Count: 20), new("teach", Count: 11)]);

        Assert.Equal(WhatIfRefusals.TooMany, refusal);
    }

    private WhatIf Of(params ImaginedEntry[] entries) => Of(Guiding, entries);

    private WhatIf Of(Rubric rubric, params ImaginedEntry[] entries)
    {
        var (result, refusal) = WhatIf.Of(_ledger.State, RulesetOne.Instance, rubric, _ledger.Now, entries);
        Assert.Null(refusal);
        return result!;
    }
}
