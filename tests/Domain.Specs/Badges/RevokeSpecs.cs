using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Badges;

/// <summary>A badge goes with the evidence behind it, and with nothing else.</summary>
public sealed class RevokeSpecs
{
    private static readonly HashSet<IsoWeek> NoLeave = [];

    [Fact]
    public void Retracting_the_evidence_revokes_the_badge_and_new_evidence_awards_it_again()
    {
        var ledger = Ledger(Introductions(2));
        ledger.Log("introduce", "2026-03-17", Ben, Cleo);
        var second = ledger.Log("introduce", "2026-03-18", Ben, Dov);

        var revoked = ledger.Retract(second.Entry).IsRecorded<EntryRetracted>();
        var again = ledger.Log("introduce", "2026-03-18", Ben, Dov);

        Assert.Equal([new BadgeChange("introductions", BadgeChangeKind.Revoked)], revoked.Badges);
        Assert.Equal([new BadgeChange("introductions", BadgeChangeKind.Awarded)], again.Badges);
    }

    [Fact]
    public void A_colleague_who_declines_takes_the_badge_too()
    {
        var ledger = Ledger(Introductions(1));
        var entry = ledger.Log("introduce", "2026-03-18", Ben, Cleo).Entry;

        Assert.Single(ledger.Decline(entry, Ben).IsRecorded<EntryDeclined>().Badges);
        Assert.Empty(ledger.State.Badges.Held);
        Assert.Empty(ledger.Retract(entry).IsRecorded<EntryRetracted>().Badges);
    }

    [Fact]
    public void With_other_evidence_behind_it_the_badge_stays()
    {
        var ledger = Ledger(Introductions(2));
        ledger.Log("introduce", "2026-03-16", Ben, Cleo);
        ledger.Log("introduce", "2026-03-17", Ben, Outside("Mei Xu"));
        var third = ledger.Log("introduce", "2026-03-18", Cleo, Dov);

        Assert.Empty(ledger.Retract(third.Entry).IsRecorded<EntryRetracted>().Badges);
        Assert.Equal(["introductions"], ledger.State.Badges.Held.Keys);
    }

    [Fact]
    public void Rules_that_ask_for_more_revoke_nothing_not_even_when_an_entry_goes()
    {
        var ledger = Ledger(Introductions(1));
        ledger.Log("introduce", "2026-03-17", Ben, Cleo);
        var second = ledger.Log("introduce", "2026-03-18", Ben, Dov);
        ledger.Badges = new BadgeRules(new BadgeSet([Introductions(3)]), NoLeave);

        Assert.Empty(ledger.Log("share-resource", "2026-03-18").Badges);
        Assert.Empty(ledger.Retract(second.Entry).IsRecorded<EntryRetracted>().Badges);
        Assert.Equal(["introductions"], ledger.State.Badges.Held.Keys);
    }

    [Fact]
    public void A_badge_that_is_no_longer_defined_stays_whatever_goes()
    {
        var ledger = Ledger(Introductions(1));
        var entry = ledger.Log("introduce", "2026-03-17", Ben, Cleo).Entry;
        ledger.Badges = new BadgeRules(RulesetOne.Instance.Badges, NoLeave);
        ledger.Retract(entry);

        Assert.Equal(["introductions"], ledger.State.Badges.Held.Keys);
    }

    [Fact]
    public void Leave_that_is_taken_back_revokes_no_streak()
    {
        var ledger = new PersonLedger();
        foreach (var day in new[] { "2026-02-11", "2026-02-18", "2026-03-11", "2026-03-18" })
        {
            ledger.Log("share-resource", day);
        }

        ledger.Badges = new BadgeRules(RulesetOne.Instance.Badges, new HashSet<IsoWeek> { IsoWeek.Of(Days.On("2026-02-25")) });
        var last = ledger.Log("assist", "2026-03-18", Ben);
        Assert.Contains("steady-bronze", ledger.State.Badges.Held.Keys);

        ledger.Badges = new BadgeRules(RulesetOne.Instance.Badges, NoLeave);
        ledger.Retract(last.Entry);
        ledger.Retract(EntryId.Parse("e4"));

        Assert.Contains("steady-bronze", ledger.State.Badges.Held.Keys);
    }

    [Fact]
    public void An_entry_that_comes_to_nothing_takes_its_week_from_a_streak_only_when_it_was_the_last_of_the_week()
    {
        var ledger = Ledger(new BadgeDefinition("streak", "streak", "Streak", "A streak.", BadgeTier.Bronze, [], new LongestStreak(2)));
        ledger.Log("share-resource", "2026-03-11");
        var first = ledger.Log("share-resource", "2026-03-17");
        var second = ledger.Log("share-resource", "2026-03-18");

        Assert.Empty(ledger.Retract(first.Entry).IsRecorded<EntryRetracted>().Badges);
        Assert.Single(ledger.Retract(second.Entry).IsRecorded<EntryRetracted>().Badges);
    }

    [Fact]
    public void An_old_entry_that_was_left_out_of_mind_still_takes_its_badge_when_it_goes()
    {
        var ledger = Ledger(Introductions(1));
        var entry = ledger.Log("introduce", "2026-02-02", Ben, Cleo).Entry;
        var stored = ledger[entry];
        ledger.State.ForgetBefore(Days.On("2026-03-01"));
        ledger.State.Remember(stored);

        Assert.Single(ledger.Retract(entry).IsRecorded<EntryRetracted>().Badges);
    }

    private static PersonLedger Ledger(BadgeDefinition badge) => new() { Badges = new BadgeRules(new BadgeSet([badge]), NoLeave) };

    private static BadgeDefinition Introductions(int target) =>
        new("introductions", "introductions", "Introductions", "Introduce people.", BadgeTier.Bronze, [], new EntryCount(["introduce"], target));
}
