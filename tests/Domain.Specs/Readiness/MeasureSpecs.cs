using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>What each of the eight measures comes to. Today is Wednesday, 18 March 2026; the window is 90 days.</summary>
public sealed class MeasureSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void Points_lose_half_of_their_worth_in_90_days()
    {
        _ledger.DidConfirmed("mentor-session", "2026-03-18", Ben);
        _ledger.DidConfirmed("mentor-session", "2025-12-18", Ben);

        Assert.Equal((22.5m, 22.5m), Read(new DecayedPoints(Pillar.Mentoring), days: 120));
        Assert.Equal((0m, 0m), Read(new DecayedPoints(Pillar.Networking), days: 120));
    }

    [Fact]
    public void Points_are_those_an_entry_has_now()
    {
        _ledger.Did("mentor-session", "2026-03-18", Ben);

        Assert.Equal((0m, 8m), Read(new DecayedPoints(Pillar.Mentoring)));
    }

    [Fact]
    public void Entries_are_counted_by_kind()
    {
        _ledger.DidConfirmed("assist", "2026-03-17", Ben);
        _ledger.Did("assist", "2026-03-16", Cleo);
        _ledger.DidConfirmed("introduce", "2026-03-16", Ben, Cleo);
        _ledger.DidConfirmed("guide", "2026-03-16", Ben);

        Assert.Equal((2m, 3m), Read(new EntriesOfKinds(["assist", "introduce"])));
    }

    [Fact]
    public void A_person_counts_once_however_often_met_and_however_written()
    {
        _ledger.Did("meet-someone", "2026-03-17", Outside("Mei Xu"));
        _ledger.Did("follow-up", "2026-03-16", Outside(" MEI XU "));
        _ledger.Did("follow-up", "2026-03-15", Ben);

        Assert.Equal((0m, 2m), Read(new DistinctCounterparts(["meet-someone", "follow-up"])));
    }

    [Fact]
    public void Naming_many_people_and_having_one_confirm_gives_one_confirmed()
    {
        _ledger.LogConfirmed(_ledger.Draft("meet-someone", "2026-03-17", Ben, Cleo, Dov, Outside("Mei Xu")), Dov);

        Assert.Equal((1m, 4m), Read(new DistinctCounterparts(["meet-someone"])));
    }

    [Fact]
    public void A_colleague_whose_confirmation_had_no_effect_still_said_that_it_was_so()
    {
        for (var day = 10; day < 16; day++)
        {
            _ledger.DidConfirmed("guide", $"2026-03-{day}", Ben);
        }

        var entry = _ledger.Did("meet-someone", "2026-03-17", Ben, Cleo);
        _ledger.Confirm(entry.Entry, Ben);
        Assert.Equal((0m, 2m), Read(new DistinctCounterparts(["meet-someone"])));
        _ledger.Confirm(entry.Entry, Cleo);

        Assert.Equal((2m, 2m), Read(new DistinctCounterparts(["meet-someone"])));
    }

    [Fact]
    public void Weeks_are_ISO_weeks_and_a_part_of_one_counts()
    {
        _ledger.DidConfirmed("stay-in-touch", "2026-03-15", Ben);
        _ledger.DidConfirmed("stay-in-touch", "2026-03-16", Cleo);
        _ledger.Did("share-progress", "2026-03-18", Ben);
        _ledger.Did("share-progress", "2026-03-08", Ben);

        Assert.Equal((2m, 3m), Read(new ActiveWeeks(["stay-in-touch", "share-progress"])));
        Assert.Equal((2m, 2m), Read(new ActiveWeeks(["stay-in-touch", "share-progress"]), days: 10));
    }

    [Theory]
    [InlineData(MentorshipRole.Mentee, "mentor-session")]
    [InlineData(MentorshipRole.Mentor, "lead-mentee-session")]
    [InlineData(MentorshipRole.Peer, "peer-session")]
    public void A_mentorship_is_active_through_one_session_with_the_person(MentorshipRole role, string kind)
    {
        _ledger.DidConfirmed(kind, "2026-03-17", Ben);
        _ledger.DidConfirmed(kind, "2026-03-02", Ben);
        _ledger.Did(kind, "2026-03-03", Cleo);

        Assert.Equal((1m, 2m), Read(new ActiveMentorships(role)));
        Assert.Equal((2m, 3m), Read(new SessionsHeld(role)));
        Assert.Equal((2m, 3m), Read(new SessionsHeld(null)));
        Assert.All(Enum.GetValues<MentorshipRole>().Where(other => other != role), other => Assert.Equal((0m, 0m), Read(new SessionsHeld(other))));
    }

    [Fact]
    public void Feedback_is_acted_on_in_percent_of_sessions()
    {
        _ledger.DidConfirmed("mentor-session", "2026-03-03", Ben);
        _ledger.DidConfirmed("mentor-session", "2026-03-10", Cleo);
        _ledger.Did("mentor-session", "2026-03-17", Dov);
        _ledger.DidConfirmed("act-on-feedback", "2026-03-12", Ben);

        Assert.Equal((50m, 33.333333333m), Read(new FeedbackActedOn()));
    }

    [Fact]
    public void Feedback_without_a_session_is_0_and_more_than_one_a_session_is_100()
    {
        _ledger.Did("act-on-feedback", "2026-03-12", Ben);
        Assert.Equal((0m, 0m), Read(new FeedbackActedOn()));
        _ledger.Did("act-on-feedback", "2026-03-13", Cleo);
        _ledger.Did("mentor-session", "2026-03-17", Dov);

        Assert.Equal((0m, 100m), Read(new FeedbackActedOn()));
    }

    [Fact]
    public void Two_way_is_the_share_of_mentors_met_who_were_helped()
    {
        _ledger.DidConfirmed("mentor-session", "2026-03-03", Ben);
        _ledger.DidConfirmed("mentor-session", "2026-03-10", Cleo);
        _ledger.DidConfirmed("help-mentor", "2026-03-12", Ben);
        _ledger.Did("help-mentor", "2026-03-13", Cleo);
        _ledger.DidConfirmed("help-mentor", "2026-03-16", Dov);

        Assert.Equal((50m, 100m), Read(new TwoWayMentorships()));
        Assert.Equal((0m, 0m), Read(new TwoWayMentorships(), days: 7));
    }

    [Fact]
    public void Help_that_only_somebody_else_confirmed_is_not_help_confirmed()
    {
        _ledger.DidConfirmed("mentor-session", "2026-03-03", Ben);
        _ledger.LogConfirmed(_ledger.Draft("help-mentor", "2026-03-12", Ben, Cleo), Cleo);

        Assert.Equal((0m, 100m), Read(new TwoWayMentorships()));
    }

    [Fact]
    public void The_window_holds_today_and_leaves_out_the_day_as_many_days_ago_as_it_has()
    {
        _ledger.DidConfirmed("guide", "2026-03-12", Ben);
        Assert.Equal((1m, 1m), Read(new EntriesOfKinds(["guide"]), days: 7));
        _ledger.DidConfirmed("guide", "2026-03-11", Cleo);
        Assert.Equal((1m, 1m), Read(new EntriesOfKinds(["guide"]), days: 7));
        _ledger.DidConfirmed("guide", "2026-03-18", Cleo);

        Assert.Equal((2m, 2m), Read(new EntriesOfKinds(["guide"]), days: 7));
    }

    [Fact]
    public void Every_measure_says_in_words_what_it_measures()
    {
        var rules = RulesetOne.Instance;
        Assert.Equal("points in networking in the last 180 days, halving every 90", new DecayedPoints(Pillar.Networking).Describe(180, rules));
        Assert.Equal("points in paying it forward in the last 180 days, halving every 90", new DecayedPoints(Pillar.PayingItForward).Describe(180, rules));
        Assert.Equal("entries of “Teach” or “Assist someone” in the last 90 days", new EntriesOfKinds(["teach", "assist"]).Describe(90, rules));
        Assert.Equal("different people in entries of “Meet someone new” in the last 90 days", new DistinctCounterparts(["meet-someone"]).Describe(90, rules));
        Assert.Equal("weeks with “Stay in touch”, “Say thank you” or “Teach” in the last 84 days", new ActiveWeeks(["stay-in-touch", "express-gratitude", "teach"]).Describe(84, rules));
        Assert.Equal("mentees met at least once in the last 84 days", new ActiveMentorships(MentorshipRole.Mentor).Describe(84, rules));
        Assert.Equal("mentoring sessions of any kind in the last 84 days", new SessionsHeld(null).Describe(84, rules));
        Assert.Equal("percent of the mentors met in the last 84 days who were helped in return", new TwoWayMentorships().Describe(84, rules));
        Assert.All(RubricsOne.All.SelectMany(rubric => rubric.Criteria), criterion => Assert.Contains($"{criterion.WindowDays} days", criterion.Describe(rules), StringComparison.Ordinal));
    }

    /// <summary>The value in its unit, confirmed and claimed.</summary>
    private (decimal Confirmed, decimal Claimed) Read(ReadinessMeasure measure, int days = 90)
    {
        var assessment = Assessments.Assess(_ledger.State, Made.Rubric(measure, days: days), _ledger.Today);
        return (assessment.Confirmed.Criteria[0].Value / (decimal)FixedPoint.One, assessment.Claimed.Criteria[0].Value / (decimal)FixedPoint.One);
    }
}
