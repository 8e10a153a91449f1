using Readiness.Domain.Calendars;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Standings;

/// <summary>
/// Weeks are drawn from the oldest to the running one: X scored, . missed, L leave, B leave in which something scored.
/// </summary>
public sealed class StreakSpecs
{
    private static readonly IsoWeek Running = IsoWeek.Of(Days.On("2026-01-14"));

    [Theory]
    [InlineData("", 0)]
    [InlineData(".", 0)]
    [InlineData("L", 0)]
    [InlineData("...............", 0)]
    public void Without_an_entry_that_scored_there_is_no_streak(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("X", 1)]
    [InlineData("XX", 2)]
    [InlineData("XXXXXXXXXXXX", 12)]
    public void Weeks_with_an_entry_that_scored_add_one_each(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("XXX.", 3)]
    [InlineData("XXXL", 3)]
    [InlineData("XXXB", 4)]
    public void The_running_week_adds_one_or_nothing_and_never_breaks_the_streak(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("XX..", 2)]
    [InlineData("XX.XXXXXXX.", 9)]
    [InlineData("XX.XXXXXX..", 6)]
    public void The_running_week_uses_up_no_forgiveness(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("XXLX", 3)]
    [InlineData("XLLLLLLLLLLLLX", 2)]
    [InlineData("XBX", 3)]
    [InlineData("BBB", 3)]
    public void Leave_is_stepped_over_and_adds_one_where_something_scored(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("XX.X", 3)]
    [InlineData("X.", 1)]
    [InlineData("X..", 1)]
    public void One_missed_week_is_forgiven_and_adds_nothing(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("XX..X", 1)]
    [InlineData("XX.X.X", 2)]
    [InlineData("XX.XXXXXX.X", 7)]
    public void A_second_missed_week_less_than_8_weeks_from_the_last_forgiven_ends_the_streak(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("XX.XXXXXXX.X", 10)]
    [InlineData("XX.XXXXXXXX.X", 11)]
    [InlineData("X.XXXXXXX.XXXXXXX.X", 16)]
    public void A_second_missed_week_8_weeks_from_the_last_forgiven_is_forgiven_too(string weeks, int streak) => Holds(weeks, streak);

    [Theory]
    [InlineData("XX.LLLLLLL.X", 3)]
    [InlineData("XX.LLLLLL.X", 1)]
    [InlineData("XL.LX", 2)]
    public void Leave_between_two_missed_weeks_counts_as_distance_and_is_not_forgiven_itself(string weeks, int streak) => Holds(weeks, streak);

    [Fact]
    public void The_distance_is_that_to_the_last_week_forgiven_not_to_the_first() => Holds("X.XXXX.XXXXXXX.X", 8 + 4);

    [Fact]
    public void Weeks_after_the_running_one_do_not_count()
    {
        var scored = new Dictionary<int, int> { [Running.Index] = 1, [Running.Index + 1] = 1 };

        Assert.Equal(1, Streaks.Count(scored, new HashSet<IsoWeek>(), Running));
    }

    [Fact]
    public void A_week_whose_entries_no_longer_score_is_missed()
    {
        var scored = new Dictionary<int, int> { [Running.Index] = 1, [Running.Index - 1] = 0, [Running.Index - 2] = 0, [Running.Index - 3] = 5 };

        Assert.Equal(1, Streaks.Count(scored, new HashSet<IsoWeek>(), Running));
    }

    [Fact]
    public void Several_entries_in_a_week_add_one_week()
    {
        Assert.Equal(1, Streaks.Count(new Dictionary<int, int> { [Running.Index] = 9 }, new HashSet<IsoWeek>(), Running));
    }

    [Fact]
    public void A_streak_runs_over_the_end_of_a_year_with_53_weeks()
    {
        var scored = new[] { "2026-W51", "2026-W52", "2026-W53", "2027-W01", "2027-W02" }.ToDictionary(
            text => IsoWeek.TryParse(text, out var week) ? week.Index : throw new FormatException(text), _ => 1);

        Assert.Equal(5, Streaks.Count(scored, new HashSet<IsoWeek>(), IsoWeek.Of(Days.On("2027-01-17"))));
    }

    private static void Holds(string weeks, int streak)
    {
        var scored = new Dictionary<int, int>();
        var leave = new HashSet<IsoWeek>();
        for (var i = 0; i < weeks.Length; i++)
        {
            var week = new IsoWeek(Running.Index - weeks.Length + 1 + i);
            if (weeks[i] is 'X' or 'B')
            {
                scored[week.Index] = 1 + (i % 3);
            }

            if (weeks[i] is 'L' or 'B')
            {
                leave.Add(week);
            }
        }

        Assert.Equal(streak, Streaks.Count(scored, leave, Running));
    }
}
