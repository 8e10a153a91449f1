using Readiness.Domain.Ledgers;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Rulesets;

/// <summary>The entries of one ledger since a day, folded from its rows; an event bears the day of its entry, so older rows need not be read.</summary>
internal static class PersonFold
{
    public static IReadOnlyCollection<LedgerEntry> Entries(IReadOnlyList<LedgerRow> rows, DateOnly since, RulesetBook rulesets)
    {
        var entries = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Day >= since)
            {
                entries[row.Entry] = LedgerEntry.Next(entries.GetValueOrDefault(row.Entry), LedgerCodec.Decode(row, rulesets));
            }
        }

        return entries.Values;
    }
}
