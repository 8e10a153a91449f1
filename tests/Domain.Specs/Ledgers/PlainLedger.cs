using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>
/// The rules read from their sentences a second time, as plainly and slowly as can be: every entry is looked at for
/// every decision, points are exact fractions, weeks are the framework's.
/// </summary>
internal sealed class PlainLedger
{
    private static readonly decimal[] Novelty = [1m, 0.5m, 0.25m, 0m];
    private readonly List<PlainEntry> _entries = [];

    public IReadOnlyList<PlainEntry> Entries => _entries;

    /// <summary>What a command comes to, said in one line; the entries move with it.</summary>
    public string Take(HistoryCommand command)
    {
        var entry = _entries.Find(one => one.Activity.Id == command.Id);
        return command.What switch
        {
            StepKind.Confirm => Confirm(entry, command),
            StepKind.Decline => Decline(entry, command),
            StepKind.Retract => Retract(entry, command),
            StepKind.Endorse or StepKind.Dispute or StepKind.Withdraw => Review(entry, command),
            _ => Log(entry, command),
        };
    }

    private string Log(PlainEntry? earlier, HistoryCommand command)
    {
        var activity = command.Activity;
        if (earlier is not null)
        {
            return earlier.Activity == activity ? "repeated" : "ENTRY_CHANGED";
        }

        var alike = _entries.Where(one => one.Stands && one.WithinCap && one.Activity.Kind.Key == activity.Kind.Key).ToList();
        var cap = activity.Private ? CapOutcome.Private
            : alike.Count(one => one.Activity.Day == activity.Day) >= activity.Kind.MaxPerDay ? CapOutcome.OverDay
            : alike.Count(one => Week(one.Activity.Day) == Week(activity.Day)) >= activity.Kind.MaxPerWeek ? CapOutcome.OverWeek
            : CapOutcome.Within;
        var times = activity.Counterparts.Count == 0 ? 0 : activity.Counterparts.Max(with =>
            alike.Count(one => DaysApart(one.Activity.Day, activity.Day) < 7 && one.Activity.Counterparts.Any(other => Same(with, other))));
        var counts = !activity.Private && activity.ConfirmedBy is { } by && MayConfirm(by, activity.Day);
        var worth = cap == CapOutcome.Within ? activity.Kind.BasePoints * Novelty[Math.Min(times, 3)] : 0m;
        var entry = new PlainEntry(activity, command.Now.Today, cap)
        {
            Full = HalfUp(worth),
            Own = HalfUp(activity.Kind.PeopleNeeded == 0 ? worth : worth / 2),
            Points = HalfUp(counts || activity.Kind.PeopleNeeded == 0 ? worth : worth / 2),
            ConfirmedBy = counts ? activity.ConfirmedBy : null,
        };
        if (activity.ConfirmedBy is { } answered)
        {
            entry.Answered.Add(answered);
        }

        _entries.Add(entry);
        return Moved(entry, entry.Points, command, cap.ToString(), counts.ToString());
    }

    private string Confirm(PlainEntry? entry, HistoryCommand command)
    {
        var by = command.By.Person!.Value;
        if (Closed(entry, by) is { } refused)
        {
            return refused;
        }

        if (entry!.ConfirmedBy is not null || entry.Answered.Contains(by))
        {
            return "repeated";
        }

        if (command.Now.Today > entry.LoggedOn.AddDays(30))
        {
            return "REQUEST_LAPSED";
        }

        entry.Answered.Add(by);
        var counts = MayConfirm(by, entry.Activity.Day);
        var before = entry.Points;
        if (counts)
        {
            entry.ConfirmedBy = by;
            entry.Points = entry.DisputedBy is null ? entry.Full : entry.Points;
        }

        return Moved(entry, entry.Points - before, command, counts.ToString());
    }

    private string Decline(PlainEntry? entry, HistoryCommand command)
    {
        var by = command.By.Person!.Value;
        if (entry is { Declined: true, Retracted: false } && entry.Names(by))
        {
            return "repeated";
        }

        if (Closed(entry, by) is { } refused)
        {
            return refused;
        }

        if (entry!.ConfirmedBy is not null || entry.Answered.Contains(by))
        {
            return "ENTRY_CONFIRMED";
        }

        if (command.Now.Today > entry.LoggedOn.AddDays(30))
        {
            return "REQUEST_LAPSED";
        }

        entry.Declined = true;
        return Emptied(entry, command);
    }

    private string Retract(PlainEntry? entry, HistoryCommand command)
    {
        if (entry is null or { Retracted: true })
        {
            return entry is null ? "ENTRY_UNKNOWN" : "repeated";
        }

        entry.Retracted = true;
        return Emptied(entry, command);
    }

    private string? Closed(PlainEntry? entry, PersonId by) =>
        entry is null || entry.Activity.Private || !entry.Names(by) ? "ENTRY_UNKNOWN"
        : entry.Retracted ? "ENTRY_RETRACTED"
        : entry.Declined ? "ENTRY_DECLINED"
        : null;

    private string Emptied(PlainEntry entry, HistoryCommand command)
    {
        var before = entry.Points;
        entry.Points = 0;
        (entry.ConfirmedBy, entry.EndorsedBy, entry.DisputedBy) = (null, null, null);
        return Moved(entry, -before, command);
    }

    private static string Review(PlainEntry? entry, HistoryCommand command)
    {
        var by = command.By.Person!.Value;
        if (entry is null or { Activity.Private: true } or { Retracted: true } or { Declined: true })
        {
            return entry is null or { Activity.Private: true } ? "ENTRY_UNKNOWN" : entry.Retracted ? "ENTRY_RETRACTED" : "ENTRY_DECLINED";
        }

        switch (command.What)
        {
            case StepKind.Endorse when entry.Names(by):
                return "REVIEWER_NAMED";
            case StepKind.Endorse when entry.EndorsedBy == by && entry.DisputedBy is null:
            case StepKind.Dispute when entry.DisputedBy == by:
            case StepKind.Withdraw when entry.DisputedBy is null:
                return "repeated";
            case StepKind.Dispute when entry.DisputedBy is not null:
                return "ENTRY_DISPUTED";
            case StepKind.Endorse:
                (entry.EndorsedBy, entry.DisputedBy) = (by, null);
                break;
            case StepKind.Dispute:
                (entry.EndorsedBy, entry.DisputedBy) = (entry.EndorsedBy == by ? null : entry.EndorsedBy, by);
                break;
            default:
                entry.DisputedBy = null;
                break;
        }

        var before = entry.Points;
        entry.Points = entry.Confirmed ? entry.Full : entry.Own;
        return Moved(entry, entry.Points - before, command);
    }

    private bool MayConfirm(PersonId by, DateOnly day) =>
        _entries.Count(one => one.Stands && one.ConfirmedBy == by && DaysApart(one.Activity.Day, day) < 30) < 6;

    private static string Moved(PlainEntry entry, int points, HistoryCommand command, params string[] more) =>
        string.Join(' ', [$"moved {points} in {Open(entry.Activity.Day, command)}", .. more]);

    private static CountedPeriods Open(DateOnly day, HistoryCommand command)
    {
        var sunday = day.AddDays(((int)DayOfWeek.Saturday + 1 - (int)day.DayOfWeek) % 7);
        var monthEnd = new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
        var lastMonth = ((day.Month + 2) / 3) * 3;
        var quarterEnd = new DateOnly(day.Year, lastMonth, DateTime.DaysInMonth(day.Year, lastMonth));
        var late = command.Now.Today.AddDays(-3);
        return command.What == StepKind.Import ? CountedPeriods.All
            : (sunday >= late ? CountedPeriods.Week : CountedPeriods.None) | (monthEnd >= late ? CountedPeriods.Month : CountedPeriods.None) | (quarterEnd >= late ? CountedPeriods.Quarter : CountedPeriods.None);
    }

    private static bool Same(Counterpart left, Counterpart right) =>
        left.Person is null && right.Person is null
            ? string.Equals(left.Name.Trim(), right.Name.Trim(), StringComparison.OrdinalIgnoreCase)
            : left.Person == right.Person;

    private static int DaysApart(DateOnly left, DateOnly right) => Math.Abs(left.DayNumber - right.DayNumber);

    private static (int Year, int Week) Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }

    private static int HalfUp(decimal points) => (int)decimal.Floor(points + 0.5m);
}
