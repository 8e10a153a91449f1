using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Standings.Organisation;

public sealed class StandingOfPeopleSpecs
{
    private const string Colleague = "@example.org";
    private static readonly DateOnly Today = Days.On("2026-11-23");
    private static readonly Moment Now = new(new DateTimeOffset(Today, new TimeOnly(9, 0), TimeSpan.Zero), Today);
    private static readonly ILookup<string, string[]> Entries = Rows.Of("entries").ToLookup(row => row[1]);
    private static readonly ILookup<string, IsoWeek> Leave = Rows.Of("leave").ToLookup(row => row[0], row => IsoWeek.TryParse(row[1], out var week) ? week : default);

    public static TheoryData<string, string> People => [.. Rows.Of("standings").Select(row => new TheoryDataRow<string, string>(row[0], string.Join(' ', row[1..])))];

    [Theory]
    [MemberData(nameof(People))]
    public void What_a_person_logged_in_540_days_comes_to_the_standing_worked_out_elsewhere(string person, string expected)
    {
        var state = new LedgerState();
        foreach (var row in Entries[person])
        {
            foreach (var happened in Import(state, row))
            {
                state.Apply(happened);
            }
        }

        var standing = Standing.Of(state, Leave[person].ToHashSet(), Today);
        var (pillars, periods) = (standing.Pillars, new[] { "2026-Q3", "2026-10", "2026-W46" }.Select(period => PointsIn(state, period)));
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                [
                    standing.Points, pillars.Networking, pillars.Mentoring, pillars.GivingBack, pillars.PayingItForward,
                    standing.Level, standing.StreakWeeks, standing.Entries, standing.OverCap, standing.Confirmed, .. periods,
                ]));
    }

    [Fact]
    public void The_rows_hold_what_is_wrong_on_purpose()
    {
        var refused = Rows.Of("entries").Select(Draft).OfType<ActivityDraft>()
            .Select(draft => ActivityCheck.Check(draft, Cast.Olga, Today, RulesetOne.Instance, backfill: true).Refusal?.Code)
            .OfType<string>().Distinct();

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal) { "UNKNOWN_KIND", "DAY_IN_FUTURE", "COUNTERPART_MISSING", "CONFIRMER_NOT_NAMED", "EVIDENCE_NOT_HTTPS" },
            refused.ToHashSet(StringComparer.Ordinal));
        Assert.Contains(Rows.Of("entries"), row => Draft(row) is null);
        Assert.True(Rows.Of("entries").DistinctBy(row => row[0]).Count() < Rows.Of("entries").Count());
    }

    private static IReadOnlyList<LedgerEvent> Import(LedgerState state, string[] row) =>
        Draft(row) is { } draft && ActivityCheck.Check(draft, Id(row[1]), Today, RulesetOne.Instance, backfill: true).Activity is { } activity
            ? Ledger.Log(state, activity, Now, backfill: true).Events
            : [];

    /// <summary>Null when the day is none of the calendar.</summary>
    private static ActivityDraft? Draft(string[] row) =>
        DateOnly.TryParseExact(row[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ActivityDraft(
                row[0],
                row[2],
                day,
                [.. row[4].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(With)],
                Evidence: row[6],
                ConfirmedBy: row[5].Length > 0 ? Id(row[5]) : null)
            : null;

    private static Counterpart With(string text)
    {
        var name = text.Trim();
        return name.EndsWith(Colleague, StringComparison.OrdinalIgnoreCase) ? new Counterpart(Id(name), name) : Cast.Outside(text);
    }

    private static PersonId Id(string email) => Cast.Person(int.Parse(email.Trim().AsSpan(1, 5), NumberStyles.None, CultureInfo.InvariantCulture));

    private static int PointsIn(LedgerState state, string period) =>
        BoardPeriod.TryParse(period, out var parsed) ? state.Periods.GetValueOrDefault(parsed).Total : throw new FormatException(period);
}
