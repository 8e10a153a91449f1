using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>What an entry's owner is told about its confirmation.</summary>
public sealed class ConfirmationStateSpecs
{
    private readonly PersonLedger _ledger = new() { Today = Days.On("2026-03-02") };

    [Fact]
    public void Colleagues_who_are_named_are_asked_for_thirty_days()
    {
        var logged = _ledger.Log("introduce", "2026-03-01", Ben, Outside("Mei Xu"), Cleo);

        AssertEqual(new Confirmation(ConfirmationState.Asked, [Id(Ben), Id(Cleo)], Days.On("2026-04-01")), Of(logged));
        AssertEqual(new Confirmation(ConfirmationState.Asked, [Id(Ben), Id(Cleo)], Days.On("2026-04-01")), Of(logged, "2026-04-01"));
        AssertEqual(new Confirmation(ConfirmationState.Lapsed, []), Of(logged, "2026-04-02"));
    }

    [Theory]
    [InlineData("2026-01-30", "2026-03-01")]
    [InlineData("2028-02-01", "2028-03-02")]
    [InlineData("2026-12-15", "2027-01-14")]
    public void The_thirty_days_go_over_leap_days_and_the_end_of_the_year_and_count_from_the_day_it_was_logged(string loggedOn, string last)
    {
        _ledger.Today = Days.On(loggedOn);
        var logged = _ledger.Log(_ledger.Draft("assist", loggedOn, Ben) with { Day = Days.On(loggedOn).AddDays(-20) });

        Assert.Equal(Days.On(last), Of(logged).LapsesOn);
        Assert.Equal(ConfirmationState.Asked, Of(logged, last).State);
        _ledger.Today = Days.On(last);
        Assert.Null(_ledger.Confirm(logged.Entry, Ben).Refusal);
    }

    [Fact]
    public void A_day_after_it_lapsed_nobody_can_answer()
    {
        var logged = _ledger.Log("assist", "2026-03-02", Ben);
        _ledger.Today = Days.On("2026-04-02");

        Assert.Equal(ConfirmationState.Lapsed, Of(logged).State);
        Assert.Equal("REQUEST_LAPSED", _ledger.Confirm(logged.Entry, Ben).Refusal!.Code);
    }

    [Fact]
    public void The_first_colleague_whose_word_counts_settles_it()
    {
        var logged = _ledger.Log("introduce", "2026-03-01", Ben, Cleo);
        _ledger.Confirm(logged.Entry, Cleo);

        AssertEqual(new Confirmation(ConfirmationState.Confirmed, [], By: Id(Cleo)), Of(logged));
        AssertEqual(new Confirmation(ConfirmationState.Confirmed, [], By: Id(Cleo)), Of(logged, "2026-12-31"));
    }

    [Fact]
    public void A_word_that_the_pair_rule_does_not_count_leaves_the_others_asked()
    {
        for (var day = 1; day <= Scores.PairLimit; day++)
        {
            _ledger.Log(_ledger.Draft("assist", "2026-02-10", Ben) with { Day = Days.On("2026-02-10").AddDays(day) });
            _ledger.Confirm(_ledger.Events[^1].Entry, Ben);
        }

        var both = _ledger.Log("introduce", "2026-03-01", Ben, Cleo);
        _ledger.Confirm(both.Entry, Ben);
        var alone = _ledger.Log("follow-up", "2026-03-01", Ben);
        _ledger.Confirm(alone.Entry, Ben);

        AssertEqual(new Confirmation(ConfirmationState.Asked, [Id(Cleo)], Days.On("2026-04-01")), Of(both));
        AssertEqual(new Confirmation(ConfirmationState.NotCounted, [], By: Id(Ben)), Of(both, "2026-04-02"));
        AssertEqual(new Confirmation(ConfirmationState.NotCounted, [], By: Id(Ben)), Of(alone));
    }

    [Fact]
    public void A_decline_says_who_and_why()
    {
        var logged = _ledger.Log("introduce", "2026-03-01", Ben, Cleo);
        _ledger.Decline(logged.Entry, Cleo, " I was not there ");

        AssertEqual(new Confirmation(ConfirmationState.Declined, [], By: Id(Cleo), Reason: "I was not there"), Of(logged));
        _ledger.Retract(logged.Entry);
        AssertEqual(new Confirmation(ConfirmationState.Retracted, []), Of(logged));
    }

    [Fact]
    public void Nobody_is_asked_about_a_private_entry_one_with_people_outside_or_one_with_nobody()
    {
        var hidden = _ledger.Log(_ledger.Draft("assist", "2026-03-02", Ben) with { Private = true });
        var outside = _ledger.Log("assist", "2026-03-02", Outside("Mei Xu"));
        var alone = _ledger.Log("attend-event", "2026-03-02");

        Assert.All([hidden, outside, alone], logged => AssertEqual(new Confirmation(ConfirmationState.NotAsked, []), Of(logged, "2027-03-02")));
    }

    [Fact]
    public void An_entry_written_with_the_other_side_s_word_is_confirmed_from_the_start()
    {
        var logged = _ledger.Log(_ledger.Draft("mentor-session", "2026-03-02", Ben) with { ConfirmedBy = Ben.Person });

        AssertEqual(new Confirmation(ConfirmationState.Confirmed, [], By: Id(Ben)), Of(logged));
    }

    [Fact]
    public void Whoever_is_waited_for_is_whoever_can_still_answer()
    {
        var logged = _ledger.Log("introduce", "2026-03-01", Ben, Cleo);
        foreach (var day in new[] { "2026-03-02", "2026-04-01", "2026-04-02", "2026-05-01" })
        {
            _ledger.Today = Days.On(day);
            var canAnswer = new[] { Ben, Cleo, Dov }.Where(one => Ledger.Confirm(_ledger.State, logged.Entry, Id(one), _ledger.Now).Events.Count > 0).Select(Id);
            Assert.Equal(canAnswer, Of(logged).WaitingFor);
        }
    }

    [Fact]
    public void An_endorsed_entry_waits_for_colleagues_as_long_as_they_can_answer_and_is_then_confirmed_by_nobody_of_them()
    {
        var logged = _ledger.Log("assist", "2026-03-01", Ben);
        var outside = _ledger.Log("assist", "2026-03-01", Outside("Mei Xu"));
        _ledger.Endorse(logged.Entry, Person(8));
        _ledger.Endorse(outside.Entry, Person(8));

        AssertEqual(new Confirmation(ConfirmationState.Asked, [Id(Ben)], Days.On("2026-04-01")), Of(logged));
        AssertEqual(new Confirmation(ConfirmationState.Confirmed, []), Of(logged, "2026-04-02"));
        AssertEqual(new Confirmation(ConfirmationState.NotAsked, []), Of(outside));

        _ledger.Dispute(logged.Entry, Person(9), "Was it so?");

        AssertEqual(new Confirmation(ConfirmationState.Lapsed, []), Of(logged, "2026-04-02"));
    }

    private Confirmation Of(ActivityLogged logged, string? today = null) => Confirmation.Of(
        logged, _ledger[logged.Entry], _ledger.Events.OfType<EntryDeclined>().SingleOrDefault(declined => declined.Entry == logged.Entry),
        today is null ? _ledger.Today : Days.On(today));

    private static PersonId Id(Counterpart colleague) => colleague.Person!.Value;

    private static void AssertEqual(Confirmation expected, Confirmation actual)
    {
        Assert.Equal(expected.WaitingFor, actual.WaitingFor);
        Assert.Equal(expected with { WaitingFor = [] }, actual with { WaitingFor = [] });
    }
}
