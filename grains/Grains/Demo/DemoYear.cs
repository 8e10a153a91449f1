using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Grains.Imports;

namespace Readiness.Grains.Demo;

/// <summary>Invents a year of activities up to a day, and the leave taken in it.</summary>
internal sealed class DemoYear(Random chance, DateOnly today, Ruleset rules)
{
    private const int Weeks = 53;

    /// <summary>The running week is livelier, so that its boards are worth a look on any day of it.</summary>
    private const double ThisWeekAtLeast = 1.6;

    private const int DaysAnswersTake = 14;

    /// <summary>Whoever logs this much a week also names who was there and is answered: they are on the way to a promotion.</summary>
    private const double Purposeful = 2.2;

    private readonly (string Kind, string[] Notes)[] _kinds =
        [.. DemoWords.Activities.SelectMany(activity => Enumerable.Repeat((activity.Kind, activity.Notes), activity.Weight))];

    private readonly List<(DateOnly Day, EntryRecord Entry)> _entries = [];
    private readonly List<LeaveRecord> _leave = [];

    /// <summary>Those of the year and others, in the order of days.</summary>
    public IReadOnlyList<EntryRecord> EntriesWith(IEnumerable<(DateOnly Day, EntryRecord Entry)> others) =>
        [.. _entries.Concat(others).OrderBy(each => each.Day).Select((each, place) => each.Entry with { Line = place + 2 })];

    public IReadOnlyList<LeaveRecord> Leave => _leave;

    /// <summary>When something of a day was recorded: on that day, at about this time.</summary>
    public static Moment On(DateOnly day, Moment now) => new(now.At.AddDays(day.DayNumber - now.Today.DayNumber), day);

    public void Live(DemoPerson person)
    {
        var running = IsoWeek.Of(today).Index;
        var away = Enumerable.Range(0, chance.Next(2, 6)).Select(_ => running - chance.Next(1, Weeks)).Distinct().ToHashSet();
        foreach (var week in away.Order())
        {
            _leave.Add(new LeaveRecord(_leave.Count + 2, person.Record.Email, new IsoWeek(week).ToString()));
        }

        for (var week = running - Weeks + 1; week <= running; week++)
        {
            if (away.Contains(week))
            {
                continue;
            }

            var average = week == running ? Math.Max(person.PerWeek * 1.5, ThisWeekAtLeast) : person.PerWeek;
            for (var times = chance.Times(average); times > 0; times--)
            {
                Log(person, new IsoWeek(week).Monday);
            }
        }
    }

    private void Log(DemoPerson person, DateOnly monday)
    {
        var lastDay = Math.Min(6, today.DayNumber - monday.DayNumber);
        var workday = Math.Min(chance.Next(5), lastDay);
        var day = monday.AddDays(chance.Chance(0.05) ? chance.Next(lastDay + 1) : workday);
        var (key, notes) = chance.Pick(_kinds);
        var kind = rules.Find(key) ?? throw new InvalidOperationException($"The catalog has no '{key}'.");
        var (counterparts, colleague) = Whom(person, kind);
        var isNew = today.DayNumber - day.DayNumber <= DaysAnswersTake;
        var answered = person.PerWeek >= Purposeful ? (isNew ? 0.68 : 0.98) : (isNew ? 0.1 : 0.6);
        var confirmed = colleague.Length > 0 && chance.Chance(answered);
        var id = chance.Id().ToString("D");
        _entries.Add((day, new EntryRecord(
            0, id, person.Record.Email, key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), counterparts,
            confirmed ? colleague : "", kind.NeedsEvidence ? $"https://example.org/shared/{id[..8]}" : "", chance.Chance(0.6) ? chance.Pick(notes) : "")));
    }

    private (string Counterparts, string Colleague) Whom(DemoPerson person, ActivityKind kind)
    {
        var named = new List<string>();
        var purposeful = person.PerWeek >= Purposeful;
        var people = Math.Max(kind.PeopleNeeded, purposeful && chance.Chance(0.7) ? 1 : 0);
        while (named.Count < people)
        {
            var next = chance.Pick(chance.Chance(purposeful ? 0.95 : 0.75) ? person.Colleagues : person.Outsiders);
            if (!named.Contains(next))
            {
                named.Add(next);
            }
        }

        return (string.Join("; ", named), named.Find(name => name.Contains('@', StringComparison.Ordinal)) ?? "");
    }
}
