using System.Globalization;
using System.Text.RegularExpressions;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed partial class ScoringTextSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void An_entry_that_needs_nobody_scores_its_base() =>
        Reads("All 20 points.", _ledger.Log("attend-event", "2026-03-18"));

    [Fact]
    public void A_self_reported_entry_says_that_a_confirmation_doubles_it() =>
        Reads("15 × ½ = 8 (half until a colleague confirms).", _ledger.Log("mentor-session", "2026-03-18", Ben));

    [Fact]
    public void A_confirmed_entry_says_so() =>
        Reads("All 15 points: confirmed.", _ledger.LogConfirmed("mentor-session", "2026-03-18", Ben));

    [Fact]
    public void A_repetition_says_how_often()
    {
        var logged = Enumerable.Range(0, 5).Select(_ => _ledger.Log("meet-someone", "2026-03-18", Ben)).ToList();

        Reads("5 × ½ = 3 (half until a colleague confirms).", logged[0]);
        Reads("5 × ½ × ½ = 1 (the same with the same person once within 7 days; half until a colleague confirms).", logged[1]);
        Reads("5 × ¼ × ½ = 1 (the same with the same person twice within 7 days; half until a colleague confirms).", logged[2]);
        Reads("5 × 0 × ½ = 0 (the same with the same person three times or more within 7 days; half until a colleague confirms).", logged[3]);
        Reads("5 × 0 × ½ = 0 (the same with the same person three times or more within 7 days; half until a colleague confirms).", logged[4]);
    }

    [Fact]
    public void A_confirmed_repetition_says_both()
    {
        _ledger.Log("meet-someone", "2026-03-18", Ben);

        Reads("5 × ½ = 3 (the same with the same person once within 7 days; confirmed).", _ledger.LogConfirmed("meet-someone", "2026-03-18", Ben));
    }

    [Fact]
    public void A_repetition_of_a_kind_that_needs_nobody_says_nothing_of_trust()
    {
        _ledger.Log("share-resource", "2026-03-18", Ben);

        Reads("5 × ½ = 3 (the same with the same person once within 7 days).", _ledger.Log("share-resource", "2026-03-18", Ben));
    }

    [Fact]
    public void Over_a_cap_it_says_which()
    {
        _ledger.Log("attend-event", "2026-03-16");
        _ledger.Log("attend-event", "2026-03-17");
        _ledger.Log("attend-event", "2026-03-18");

        Reads("Kept, scores 0: over the daily cap of 1.", _ledger.Log("attend-event", "2026-03-18"));
        _ledger.Today = Days.On("2026-03-20");
        Reads("Kept, scores 0: over the weekly cap of 3.", _ledger.Log("attend-event", "2026-03-20"));
    }

    [Fact]
    public void A_private_entry_says_so() =>
        Reads("Private: only you see it, and it scores nothing.", _ledger.Log(_ledger.Draft("attend-event", "2026-03-18") with { Private = true }));

    [Fact]
    public void A_retracted_entry_says_so()
    {
        var logged = _ledger.Log("attend-event", "2026-03-18");
        _ledger.Retract(logged.Entry);

        Reads("Retracted, so it no longer counts.", logged);
    }

    [Fact]
    public void A_declined_entry_says_so()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Decline(logged.Entry, Ben);

        Reads("A colleague declined it, so it no longer counts.", logged);
    }

    [Fact]
    public void A_confirmation_that_the_pair_rule_left_without_effect_is_explained()
    {
        foreach (var kind in new[] { "assist", "offer-help", "follow-up", "stay-in-touch", "peer-session", "guide" })
        {
            _ledger.LogConfirmed(kind, "2026-03-18", Ben);
        }

        Reads(
            "15 × ½ = 8 (self-reported: a colleague's confirmations count 6 times within 30 days).",
            _ledger.LogConfirmed("mentor-session", "2026-03-18", Ben));
    }

    private void Reads(string expected, ActivityLogged logged)
    {
        var entry = _ledger[logged.Entry];
        var text = ScoringText.For(logged.Activity.Kind, entry, logged.Repeats);

        Assert.Equal(expected, text);
        var number = Result().Match(text) is { Success: true } match ? int.Parse(match.Groups["points"].Value, CultureInfo.InvariantCulture) : 0;
        Assert.Equal(entry.Points, number);
    }

    [GeneratedRegex("(= |All )(?<points>[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Result();
}
