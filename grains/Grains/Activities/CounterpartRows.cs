using Readiness.Domain.Ledgers;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Activities;

/// <summary>
/// What rows of ledgers on their way to the store, those of one entry in order, come to in the table of counterparts:
/// rows to add, then requests to close, then entries to forget. An entry is logged before all else of it and never again.
/// </summary>
public sealed class CounterpartRows
{
    private readonly List<CounterpartRow> _added = [];
    private readonly List<(Guid Owner, string Entry, Guid? Colleague)> _answered = [];
    private readonly List<(Guid Owner, string Entry)> _gone = [];

    /// <summary>To add.</summary>
    public IReadOnlyList<CounterpartRow> Added => _added;

    /// <summary>Requests to close: those to one colleague, or (null) to everybody.</summary>
    public IReadOnlyList<(Guid Owner, string Entry, Guid? Colleague)> Answered => _answered;

    /// <summary>Entries that no longer stand.</summary>
    public IReadOnlyList<(Guid Owner, string Entry)> Gone => _gone;

    /// <summary>Null when none of the rows names anybody or changes who is asked.</summary>
    public static CounterpartRows? After(IReadOnlyList<LedgerRow> rows)
    {
        CounterpartRows? after = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Happened is { } happened && NamingChange.Of(happened) is { } change)
            {
                (after ??= new CounterpartRows()).Take(rows[i].Person, happened, change);
            }
        }

        return after;
    }

    /// <summary>The rows that are there in the end, by all rows of some ledgers as they come back from the store.</summary>
    public static IEnumerable<CounterpartRow> Standing(IReadOnlyList<LedgerRow> stored, RulesetBook rulesets)
    {
        var all = After([.. stored.Select(row => row with { Happened = LedgerCodec.Decode(row, rulesets) })]);
        if (all is null)
        {
            return [];
        }

        var (gone, answered) = (all._gone.ToHashSet(), all._answered.ToHashSet());
        return all._added.Where(row => !gone.Contains((row.Owner, row.Entry))).Select(row => row with
        {
            Open = row.Open && !answered.Contains((row.Owner, row.Entry, null)) && !answered.Contains((row.Owner, row.Entry, row.Colleague)),
        });
    }

    private void Take(Guid owner, LedgerEvent happened, NamingChange change)
    {
        var entry = happened.Entry.Value;
        if (change.Gone)
        {
            _gone.Add((owner, entry));
        }
        else if (change.Settled || change.Answered is not null)
        {
            _answered.Add((owner, entry, change.Answered?.Value));
        }

        if (happened is ActivityLogged { Activity: var activity } logged)
        {
            _added.AddRange(change.Named.Select(named => new CounterpartRow(
                owner, entry, named.Counterpart, named.Colleague?.Value, activity.Kind.Key, activity.Day, logged.At.Today, activity.Private, named.Asked)));
        }
    }
}
