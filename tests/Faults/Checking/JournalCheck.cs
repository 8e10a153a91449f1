using System.Text.Json;
using Readiness.Faults.Journals;
using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Checking;

/// <summary>Holds a ledger to what clients were told: acknowledged ⊆ ledger ⊆ attempted, and nothing twice.</summary>
internal static class JournalCheck
{
    private const int IdLength = 36;

    /// <summary>Compares what was recorded since the import with the journal.</summary>
    public static IEnumerable<Finding> Compare(Journal journal, StoredLedgers imported, StoredLedgers now)
    {
        var rows = now.Ledgers.SelectMany(ledger => ledger.Value.Skip(imported.Of(ledger.Key).Length)).ToArray();
        var stored = rows.ToLookup(row => (row.Person, row.Entry, row.Event));
        return
        [
            .. journal.Entries.SelectMany(entry => Told(entry, [.. stored[(entry.Operation.Owner, entry.Operation.Entry, (int)entry.Operation.Kind)]])),
            .. rows.Where(row => journal.Find((OperationKind)row.Event, row.Entry)?.Operation.Owner != row.Person)
                .Select(row => new Finding(FindingKind.NeverAttempted, Name(row))),
            .. stored.Where(same => same.Count() > 1).Select(same => new Finding(FindingKind.RecordedTwice, Name(same.First()))),
            .. rows.Where(row => row.Event == LedgerCodec.LoggedEvent).GroupBy(Effect).Where(same => same.Count() > 1)
                .Select(same => new Finding(FindingKind.RecordedTwice, $"{same.Count()} effects of {same.Key}")),
        ];
    }

    private static IEnumerable<Finding> Told(JournalEntry entry, LedgerRow[] stored)
    {
        var key = entry.Operation.Key;
        if (entry.IsAcknowledged && stored.Length == 0)
        {
            yield return new(FindingKind.AcknowledgedMissing, key);
        }

        if (entry.IsNotRecorded && stored.Length > 0)
        {
            yield return new(FindingKind.RefusedButRecorded, key);
        }

        if (entry.Answers.Find(answer => answer.Outcome == Outcome.Refused) is { } refused)
        {
            yield return new(FindingKind.RefusedWithoutReason, $"{key}: {refused.Text}");
        }

        var told = entry.Answers.FindAll(answer => answer.Outcome == Outcome.Acknowledged);
        if (told.Select(answer => answer.Text).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            yield return new(FindingKind.AnswersDiffer, $"{key}: {string.Join('\n', told.Select(answer => answer.Text).Distinct(StringComparer.Ordinal))}");
        }

        if (entry.Operation.Kind == OperationKind.Log && stored.Length > 0 && told.Exists(answer => answer.Points != stored[0].Points))
        {
            yield return new(FindingKind.AnswerDiffersFromLedger, $"{key}: told {told[0].Points}, recorded {stored[0].Points}");
        }
    }

    /// <summary>The id its client gave it, as the note says it.</summary>
    private static string Effect(LedgerRow row)
    {
        using var payload = JsonDocument.Parse(row.Payload);
        var note = payload.RootElement.GetProperty("note").GetString()!;
        return note[..Math.Min(IdLength, note.Length)];
    }

    private static string Name(LedgerRow row) => $"{(OperationKind)row.Event}:{row.Entry} in the ledger of {row.Person} at {row.Seq}";
}
