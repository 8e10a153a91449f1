using System.Globalization;
using CsvHelper;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Standings;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Exports;

/// <summary>
/// Writes where every active person stands on a day, as CSV by e-mail address: points by pillar, level, streak, and
/// points and ranks of all time and of periods. Entries of later days do not count.
/// </summary>
public sealed class StandingsExport(IPeopleStore people, ILedgerStore ledgers, RulesetBook rulesets)
{
    private static readonly string[] Columns =
        ["email", "points", "networking", "mentoring", "giving_back", "paying_it_forward", "level", "streak_weeks", "entries", "over_cap", "confirmed", "rank_all"];

    /// <summary>Whether a text names a period: 2026-Q3, 2026-10 or 2026-W46.</summary>
    public static bool IsPeriod(string text) => BoardPeriod.TryParse(text, out _);

    /// <summary>The same with periods by name; one that names none is a <see cref="FormatException"/>.</summary>
    public Task WriteByNameAsync(
        TextWriter writer, DateOnly asOf, IReadOnlyList<string> periods, IProgress<ExportProgress>? progress, CancellationToken cancellation) =>
        WriteAsync(
            writer, asOf,
            [.. periods.Select(name => BoardPeriod.TryParse(name, out var period) ? period : throw new FormatException($"'{name}' is no period."))],
            progress, cancellation);

    /// <summary>Reads every ledger once. All time is always there; the periods follow in the order given.</summary>
    public async Task WriteAsync(
        TextWriter writer, DateOnly asOf, IReadOnlyList<BoardPeriod> periods, IProgress<ExportProgress>? progress, CancellationToken cancellation)
    {
        var persons = new List<PersonRow>();
        await foreach (var person in people.ReadAllAsync(cancellation))
        {
            if (person.Active)
            {
                persons.Add(person);
            }
        }

        persons.Sort((left, right) => string.CompareOrdinal(left.Email, right.Email));
        var leave = await LeaveByPerson.ReadAsync(people, cancellation);
        var standings = await StandingsAsync(asOf, periods, leave, persons.Count, progress, cancellation);
        var nothing = Of(new LedgerState(), new HashSet<IsoWeek>(), asOf, periods);
        Write(writer, persons, person => standings.GetValueOrDefault(person.Id) ?? nothing, periods);
        progress?.Report(new ExportProgress(persons.Count, persons.Count));
    }

    private async Task<Dictionary<Guid, PersonStanding>> StandingsAsync(
        DateOnly asOf, IReadOnlyList<BoardPeriod> periods, Dictionary<Guid, HashSet<IsoWeek>> leave, int count,
        IProgress<ExportProgress>? progress, CancellationToken cancellation)
    {
        const int PeopleBetweenReports = 100;
        var none = new HashSet<IsoWeek>();
        var standings = new Dictionary<Guid, PersonStanding>();
        Guid? current = null;
        var state = new LedgerState();

        void Finish()
        {
            if (current is { } person)
            {
                standings[person] = Of(state, leave.GetValueOrDefault(person, none), asOf, periods);
                if (standings.Count % PeopleBetweenReports == 0)
                {
                    progress?.Report(new ExportProgress(standings.Count, count));
                }
            }
        }

        await foreach (var row in ledgers.ReadAllAsync(cancellation))
        {
            if (row.Person != current)
            {
                Finish();
                (current, state) = (row.Person, new LedgerState());
            }

            if (row.Day <= asOf)
            {
                state.Apply(LedgerCodec.Decode(row, rulesets));
            }
        }

        Finish();
        return standings;
    }

    private static PersonStanding Of(LedgerState state, IReadOnlySet<IsoWeek> leave, DateOnly asOf, IReadOnlyList<BoardPeriod> periods) => new(
        Standing.Of(state, leave, asOf),
        [state.Pillars.Total, .. periods.Select(period => period == BoardPeriod.AllTime ? state.Pillars.Total : state.Periods.GetValueOrDefault(period).Total)]);

    private static void Write(TextWriter writer, List<PersonRow> persons, Func<PersonRow, PersonStanding> standing, IReadOnlyList<BoardPeriod> periods)
    {
        var onBoards = persons.Where(person => person.Presence != (int)BoardPresence.Hidden).Select(standing).ToList();
        var ranks = Enumerable.Range(0, periods.Count + 1).Select(place => new CompetitionRanks(onBoards.Select(each => each.Points[place]))).ToArray();
        using var csv = CsvWriter.Create(writer, leaveOpen: true);
        WriteHeader(csv, periods);
        foreach (var person in persons)
        {
            Write(csv, person, standing(person), ranks);
        }

        csv.Flush();
    }

    private static void WriteHeader(CsvWriter csv, IReadOnlyList<BoardPeriod> periods)
    {
        foreach (var column in Columns)
        {
            csv.WriteField(column);
        }

        foreach (var period in periods)
        {
            var name = PeriodNames.Of(period).Replace('-', '_');
            csv.WriteField($"points_{name}");
            csv.WriteField($"rank_{name}");
        }

        csv.EndRecord();
    }

    private static void Write(CsvWriter csv, PersonRow person, PersonStanding each, CompetitionRanks[] ranks)
    {
        var shown = person.Presence != (int)BoardPresence.Hidden;
        var (standing, pillars) = (each.Standing, each.Standing.Pillars);
        csv.WriteField(person.Email);
        foreach (var number in (ReadOnlySpan<int>)
            [standing.Points, pillars.Networking, pillars.Mentoring, pillars.GivingBack, pillars.PayingItForward,
             standing.Level, standing.StreakWeeks, standing.Entries, standing.OverCap, standing.Confirmed])
        {
            csv.WriteField(number, default, CultureInfo.InvariantCulture);
        }

        for (var place = 0; place < ranks.Length; place++)
        {
            if (place > 0)
            {
                csv.WriteField(each.Points[place], default, CultureInfo.InvariantCulture);
            }

            csv.WriteField(shown ? ranks[place].Of(each.Points[place])?.ToString(CultureInfo.InvariantCulture) : null);
        }

        csv.EndRecord();
    }
}
