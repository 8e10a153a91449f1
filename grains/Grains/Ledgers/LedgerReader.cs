using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Ledgers;

/// <summary>Reads one person's ledger: all of it, what came after a snapshot, or one entry.</summary>
internal sealed class LedgerReader(Guid person, ILedgerStore store, RulesetBook rulesets)
{
    /// <summary>The whole ledger, replayed.</summary>
    public async Task<LedgerSession> InFullAsync()
    {
        var session = new LedgerSession(person, rulesets, new LedgerState(), LedgerChain.Genesis);
        await foreach (var row in store.ReadAsync(person, after: 0, CancellationToken.None))
        {
            session.Replay(row);
        }

        return session;
    }

    /// <summary>A snapshot and what came after it; null when there is none, or when it does not end in a row of the ledger as it is.</summary>
    public async Task<LedgerSession?> FromSnapshotAsync(LedgerSnapshot saved)
    {
        if (saved is not { Format: LedgerSnapshot.CurrentFormat, Length: > 0 })
        {
            return null;
        }

        var session = new LedgerSession(person, rulesets, SnapshotCodec.Read(saved), saved.Head);
        var known = false;
        await foreach (var row in store.ReadAsync(person, saved.Length - 1, CancellationToken.None))
        {
            if (known)
            {
                await RecallAsync(session, row);
                session.Replay(row);
            }
            else if (row.Seq == saved.Length && row.Hash.AsSpan().SequenceEqual(saved.Head))
            {
                known = true;
            }
            else
            {
                return null;
            }
        }

        return known ? session : null;
    }

    /// <summary>What happened after a sequence number.</summary>
    public async IAsyncEnumerable<LedgerEvent> EventsAsync(long after)
    {
        await foreach (var row in store.ReadAsync(person, after, CancellationToken.None))
        {
            yield return LedgerCodec.Decode(row, rulesets);
        }
    }

    /// <summary>An entry as it is stored; null when it is not.</summary>
    public async Task<LedgerEntry?> EntryAsync(EntryId entry)
    {
        var rows = await store.ReadEntriesAsync(person, [entry.Value], CancellationToken.None);
        return rows.Count == 0 ? null : Fold(rows);
    }

    /// <summary>An event may be about an entry that the snapshot left out: then the entry comes back first, as it was before the event.</summary>
    private async Task RecallAsync(LedgerSession session, LedgerRow row)
    {
        if (row.Event != LedgerCodec.LoggedEvent && session.State.Find(EntryId.Parse(row.Entry)) is null)
        {
            var rows = await store.ReadEntriesAsync(person, [row.Entry], CancellationToken.None);
            session.State.Remember(Fold([.. rows.Where(earlier => earlier.Seq < row.Seq)]));
        }
    }

    private LedgerEntry Fold(IReadOnlyList<LedgerRow> rows) => LedgerCodec.Entry(rows, rulesets).Entry;
}
