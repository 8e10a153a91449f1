using System.Globalization;
using System.Text;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>All that can be seen of a state, as text that is the same when the states are.</summary>
internal static class StateText
{
    public static string Of(LedgerState state)
    {
        var text = new StringBuilder(Totals(state)).AppendLine();
        foreach (var (period, totals) in state.Periods.OrderBy(one => one.Key.Kind).ThenBy(one => one.Key.Index))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{period.Kind} {period.Index}: {totals}");
        }

        foreach (var entry in state.Known.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal))
        {
            text.AppendLine(Of(entry));
        }

        text.AppendLine(Badges(state));

        return text.ToString();
    }

    /// <summary>Without what a state may leave out: entries and closed periods.</summary>
    public static string Totals(LedgerState state)
    {
        var weeks = state.ScoredWeeks.Where(week => week.Value != 0).OrderBy(week => week.Key).Select(week => $"{week.Key}×{week.Value}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{state.Totals} weeks {string.Join(' ', weeks)}");
    }

    /// <summary>What badges are read off, and the badges held.</summary>
    public static string Badges(LedgerState state)
    {
        var tally = state.Badges;
        return string.Join('\n', new[]
        {
            string.Join(' ', tally.Entries.Where(kind => kind.Entries != 0).OrderBy(kind => kind.Kind, StringComparer.Ordinal)),
            string.Join(' ', tally.People.OrderBy(each => each.Kind, StringComparer.Ordinal).ThenBy(each => each.Person)),
            string.Join(' ', tally.Weeks.Where(week => week.Value != default).OrderBy(week => week.Key)),
            string.Join(' ', tally.MentorSessions.Order()),
            string.Join(' ', tally.Held.OrderBy(badge => badge.Key, StringComparer.Ordinal)),
        });
    }

    public static IEnumerable<string> OpenPeriods(LedgerState state, DateOnly since) =>
        state.Periods.Where(one => one.Key.To >= since && one.Value.Total != 0)
            .OrderBy(one => one.Key.Kind).ThenBy(one => one.Key.Index)
            .Select(one => $"{one.Key.Kind} {one.Key.Index}: {one.Value}");

    private static string Of(LedgerEntry entry) => string.Join(
        '|',
        entry with { CounterpartKeys = [], Answered = [] },
        string.Join(',', entry.CounterpartKeys),
        string.Join(',', entry.Answered));
}
