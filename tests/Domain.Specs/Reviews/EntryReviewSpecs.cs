using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;
using Readiness.Domain.Reviews;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Reviews;

public sealed class EntryReviewSpecs
{
    private static readonly PersonId Mona = Person(8);
    private static readonly PersonId Nils = Person(9);
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void An_endorsed_entry_counts_as_confirmed_and_scores_in_full()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        var endorsed = _ledger.Endorse(logged.Entry, Mona, "  I was there too ").IsRecorded<EntryEndorsed>();

        Assert.Equal((5, "I was there too"), (endorsed.Points, endorsed.Comment));
        Assert.Equal((EntryStatus.Confirmed, 10), (_ledger[logged.Entry].Status, _ledger[logged.Entry].Points));
        Assert.Equal(1, _ledger.State.Totals.Confirmed);
        Assert.True(Evidence.CountsConfirmed(_ledger[logged.Entry]));
        _ledger.Endorse(logged.Entry, Mona).IsRepeated();
    }

    [Fact]
    public void An_endorsement_vouches_for_everybody_the_entry_names()
    {
        var logged = _ledger.Log("introduce", "2026-03-18", Ben, Outside("Mei Xu"));
        var rubric = RulesetOne.Instance.Rubrics[0];
        var criterion = new Criterion("met", "Met", Pillar.GivingBack, new DistinctCounterparts(["introduce"]), 2, 90, 1, Gate: false);
        var people = rubric with { Criteria = [criterion] };
        Assert.Equal(0, Assessments.Assess(_ledger.State, people, _ledger.Today).Confirmed.Tenths);

        _ledger.Endorse(logged.Entry, Mona);

        Assert.Equal(1000, Assessments.Assess(_ledger.State, people, _ledger.Today).Confirmed.Tenths);
    }

    [Fact]
    public void Whoever_is_named_confirms_as_a_colleague_and_does_not_endorse()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        _ledger.Endorse(logged.Entry, Ben.Person!.Value).IsRefused(ReviewRefusals.NamedInEntry);
        _ledger.Confirm(logged.Entry, Ben).IsRecorded<EntryConfirmed>();
    }

    [Fact]
    public void Endorsing_answers_for_no_colleague()
    {
        var (first, second) = (_ledger.Log("assist", "2026-03-18", Ben), _ledger.Log("offer-help", "2026-03-18", Ben));
        _ledger.Endorse(first.Entry, Mona);
        _ledger.Endorse(second.Entry, Mona);

        Assert.Equal((0, true), (_ledger.Confirm(first.Entry, Ben).IsRecorded<EntryConfirmed>().Points, _ledger[first.Entry].ConfirmedBy == Ben.Person));
        Assert.Equal(-5, _ledger.Decline(second.Entry, Ben).IsRecorded<EntryDeclined>().Points);
    }

    [Fact]
    public void Endorsing_lifts_no_cap()
    {
        _ledger.Log("attend-event", "2026-03-18");
        var over = _ledger.Log("attend-event", "2026-03-18");

        Assert.Equal(0, _ledger.Endorse(over.Entry, Mona).IsRecorded<EntryEndorsed>().Points);
        Assert.False(Evidence.CountsConfirmed(_ledger[over.Entry]));
    }

    [Fact]
    public void A_disputed_entry_stands_and_counts_as_self_reported()
    {
        var logged = _ledger.LogConfirmed("assist", "2026-03-18", Ben);

        var disputed = _ledger.Dispute(logged.Entry, Mona, " Was this not last year? ").IsRecorded<EntryDisputed>();

        Assert.Equal((-5, "Was this not last year?"), (disputed.Points, disputed.Comment));
        var entry = _ledger[logged.Entry];
        Assert.Equal((EntryStatus.SelfReported, 5, Mona), (entry.Status, entry.Points, entry.DisputedBy));
        Assert.True(entry.Stands && entry.FillsCap && Evidence.Counts(entry) && !Evidence.CountsConfirmed(entry));
        _ledger.Dispute(logged.Entry, Mona, "Again").IsRepeated();
        _ledger.Dispute(logged.Entry, Nils).IsRefused(ReviewRefusals.AlreadyDisputed);
    }

    [Theory]
    [InlineData("share-resource", 5)]
    [InlineData("assist", 5)]
    public void A_dispute_takes_no_more_than_trust_had_added(string kind, int points)
    {
        var logged = kind == "assist" ? _ledger.Log(kind, "2026-03-18", Ben) : _ledger.Log(kind, "2026-03-18");

        Assert.Equal(0, _ledger.Dispute(logged.Entry, Mona).IsRecorded<EntryDisputed>().Points);
        Assert.Equal(points, _ledger[logged.Entry].Points);
    }

    [Fact]
    public void A_dispute_says_why()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        _ledger.Dispute(logged.Entry, Mona, " ").IsRefused(ReviewRefusals.CommentMissing);
        _ledger.Dispute(logged.Entry, Mona, new string('x', 501)).IsRefused(ReviewRefusals.CommentTooLong);
        _ledger.Endorse(logged.Entry, Mona, new string('x', 501)).IsRefused(ReviewRefusals.CommentTooLong);
        _ledger.Dispute(logged.Entry, Mona, "x\0").IsRefused(ActivityRefusals.TextInvalid("comment"));
    }

    [Fact]
    public void A_withdrawn_dispute_gives_back_what_it_took()
    {
        var logged = _ledger.LogConfirmed("assist", "2026-03-18", Ben);
        _ledger.Withdraw(logged.Entry, Mona).IsRepeated();
        _ledger.Dispute(logged.Entry, Mona);

        Assert.Equal(5, _ledger.Withdraw(logged.Entry, Nils, "Settled").IsRecorded<DisputeWithdrawn>().Points);

        Assert.Equal((EntryStatus.Confirmed, 10, null), (_ledger[logged.Entry].Status, _ledger[logged.Entry].Points, _ledger[logged.Entry].DisputedBy));
        _ledger.Withdraw(logged.Entry, Mona).IsRepeated();
    }

    [Fact]
    public void A_further_manager_settles_a_dispute_by_endorsing()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Dispute(logged.Entry, Mona);

        Assert.Equal(5, _ledger.Endorse(logged.Entry, Nils).IsRecorded<EntryEndorsed>().Points);

        Assert.Equal((EntryStatus.Confirmed, null), (_ledger[logged.Entry].Status, _ledger[logged.Entry].DisputedBy));
    }

    [Fact]
    public void Disputing_what_one_endorsed_takes_the_endorsement_back()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Endorse(logged.Entry, Mona);
        _ledger.Dispute(logged.Entry, Mona);
        _ledger.Withdraw(logged.Entry, Mona);

        Assert.Equal((EntryStatus.SelfReported, 5), (_ledger[logged.Entry].Status, _ledger[logged.Entry].Points));
    }

    [Fact]
    public void A_confirmation_during_a_dispute_counts_once_the_dispute_is_settled()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Dispute(logged.Entry, Mona);

        Assert.Equal((0, true), (_ledger.Confirm(logged.Entry, Ben).IsRecorded<EntryConfirmed>().Points, _ledger[logged.Entry].Status == EntryStatus.SelfReported));
        Assert.Equal(5, _ledger.Withdraw(logged.Entry, Mona).IsRecorded<DisputeWithdrawn>().Points);
    }

    [Fact]
    public void What_is_gone_or_private_is_not_reviewed()
    {
        var secret = _ledger.Log(_ledger.Draft("assist", "2026-03-18", Ben) with { Private = true });
        var retracted = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Retract(retracted.Entry);
        var declined = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Decline(declined.Entry, Ben);

        _ledger.Endorse(secret.Entry, Mona).IsRefused(ActivityRefusals.EntryUnknown);
        _ledger.Dispute(EntryId.Parse("none"), Mona).IsRefused(ActivityRefusals.EntryUnknown);
        _ledger.Endorse(retracted.Entry, Mona).IsRefused(ActivityRefusals.EntryRetracted);
        _ledger.Dispute(declined.Entry, Mona).IsRefused(ActivityRefusals.EntryDeclined);
        _ledger.Withdraw(declined.Entry, Mona).IsRefused(ActivityRefusals.EntryDeclined);
    }

    [Fact]
    public void A_dispute_takes_no_badge_away()
    {
        _ledger.Badges = new BadgeRules(RulesetOne.Instance.Badges, new HashSet<Domain.Calendars.IsoWeek>());
        var logged = _ledger.LogConfirmed("assist", "2026-03-18", Ben);
        Assert.NotEmpty(_ledger.State.Badges.Held);
        var held = _ledger.State.Badges.Held.Count;

        Assert.Empty(_ledger.Dispute(logged.Entry, Mona).IsRecorded<EntryDisputed>().Badges);

        Assert.Equal(held, _ledger.State.Badges.Held.Count);
    }

    [Fact]
    public void Endorsements_take_no_place_under_the_pair_rule()
    {
        var days = Enumerable.Range(1, 8).Select(day => $"2026-03-{day:00}").ToList();
        foreach (var day in days)
        {
            Assert.True(_ledger.Endorse(_ledger.Log("assist", day, Outside($"Friend {day}")).Entry, Mona).IsRecorded<EntryEndorsed>().Points >= 0);
        }

        Assert.Equal(8, _ledger.State.Totals.Confirmed);
    }

    [Fact]
    public void The_words_say_who_vouches_and_who_doubts()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Endorse(logged.Entry, Mona);
        Assert.Equal("All 10 points: endorsed by a manager.", Words(logged));

        _ledger.Dispute(logged.Entry, Nils);

        Assert.Equal("10 × ½ = 5 (disputed by a manager: it counts as self-reported until that is settled).", Words(logged));
        var alone = _ledger.Log("share-resource", "2026-03-18");
        _ledger.Dispute(alone.Entry, Nils);
        Assert.Equal("All 5 points, disputed by a manager: it counts as self-reported until that is settled.", Words(alone));
    }

    private string Words(ActivityLogged logged) => ScoringText.For(logged.Activity.Kind, _ledger[logged.Entry], logged.Repeats);
}
