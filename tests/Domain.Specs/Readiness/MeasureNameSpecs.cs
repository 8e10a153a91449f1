using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>How a rubric file's words become a measure.</summary>
public sealed class MeasureNameSpecs
{
    [Fact]
    public void Each_name_gives_its_measure()
    {
        Assert.Equal(new DecayedPoints(Pillar.GivingBack), Parse("decayed-points", "giving-back"));
        Assert.Equal(["guide", "teach"], Assert.IsType<EntriesOfKinds>(Parse("entries", "guide", "teach")).Kinds);
        Assert.Equal(["guide"], Assert.IsType<DistinctCounterparts>(Parse("people", "guide")).Kinds);
        Assert.Equal(["guide"], Assert.IsType<ActiveWeeks>(Parse("active-weeks", "guide")).Kinds);
        Assert.Equal(MentorshipRole.Peer, Assert.IsType<ActiveMentorships>(Parse("active-mentorships", "peer")).Role);
        Assert.Equal(MentorshipRole.Mentor, Assert.IsType<SessionsHeld>(Parse("sessions", "mentor")).Role);
        Assert.Null(Assert.IsType<SessionsHeld>(Parse("sessions")).Role);
        Assert.IsType<FeedbackActedOn>(Parse("feedback-acted-on"));
        Assert.IsType<TwoWayMentorships>(Parse("two-way-mentorships"));
    }

    [Fact]
    public void Every_measure_bears_its_own_name() =>
        Assert.Equal(
            MeasureNames.All.Order(StringComparer.Ordinal),
            Made.EveryMeasure.Criteria.Select(criterion => criterion.Measure.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void An_unknown_name_is_refused_with_those_there_are()
    {
        var (measure, refusal) = MeasureNames.Parse("gut-feeling", []);

        Assert.Null(measure);
        Assert.Equal(("UNKNOWN_MEASURE", "measure"), (refusal!.Code, refusal.Field));
        Assert.Equal("There is no measure 'gut-feeling'. There are: decayed-points, entries, people, active-weeks, active-mentorships, sessions, feedback-acted-on, two-way-mentorships.", refusal.Message);
    }

    [Theory]
    [InlineData("decayed-points", "decayed-points takes one pillar: networking, mentoring, giving-back or paying-it-forward.")]
    [InlineData("decayed-points", "decayed-points takes one pillar: networking, mentoring, giving-back or paying-it-forward.", "Giving back")]
    [InlineData("entries", "entries takes at least one activity kind.")]
    [InlineData("people", "people takes at least one activity kind.")]
    [InlineData("active-weeks", "active-weeks takes at least one activity kind.")]
    [InlineData("active-mentorships", "active-mentorships takes one role: mentee, mentor or peer.")]
    [InlineData("active-mentorships", "active-mentorships takes one role: mentee, mentor or peer.", "boss")]
    [InlineData("sessions", "sessions takes one role, mentee, mentor or peer, or nothing for all three.", "mentor", "mentee")]
    [InlineData("feedback-acted-on", "feedback-acted-on takes nothing.", "guide")]
    [InlineData("two-way-mentorships", "two-way-mentorships takes nothing.", "guide")]
    public void Words_a_measure_cannot_use_are_refused(string name, string message, params string[] arguments)
    {
        var (measure, refusal) = MeasureNames.Parse(name, arguments);

        Assert.Null(measure);
        Assert.Equal(("MEASURE_ARGUMENTS", message), (refusal!.Code, refusal.Message));
    }

    private static ReadinessMeasure Parse(string name, params string[] arguments)
    {
        var (measure, refusal) = MeasureNames.Parse(name, arguments);
        Assert.Null(refusal);
        return measure!;
    }
}
