using Microsoft.Extensions.Logging;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Calendars;

namespace Readiness.Grains.Ledgers;

/// <summary>
/// One person's ledger inside their grain: reads it, decides on it, records, and keeps its snapshot. Calls interleave;
/// only between awaits is the session known to be the same.
/// </summary>
public sealed partial class PersonLedger(
    Guid person, ILedgerStore store, OrganisationCalendar calendar, IPersistentState<LedgerSnapshot> snapshot, IStateGate gate, ILogger logger)
{
    /// <summary>Days kept in mind: a request lapses 30 days after an entry that may be 90 days old, and the pair rule looks 30 days further.</summary>
    private const int DaysKept = ActivityCheck.MaxAgeInDays + Ledger.RequestDays + Scores.PairDays + 30;

    private const int MinEventsPerSnapshot = 200;
    private const int ReplayPerSnapshot = 10;
    private const int MaxAttempts = 5;
    private LedgerSession? _session;
    private Task<LedgerSession>? _opening;
    private bool _saving;

    /// <summary>Reads from the fold, and answers once all that it saw is durable.</summary>
    public async Task<T> ReadAsync<T>(Func<LedgerState, byte[], T> read)
    {
        for (var attempt = 1; ; attempt++)
        {
            var session = await OpenAsync();
            var result = read(session.State, session.Head);
            try
            {
                await session.Durable;
                return result;
            }
            catch (LedgerConflictException) when (attempt < MaxAttempts)
            {
                Drop(session);
            }
        }
    }

    /// <summary>
    /// Decides and records; returns when the result is durable. <paramref name="read"/> is called right after the
    /// decision, on the state with the event in it.
    /// </summary>
    /// <param name="entry">The entry in question.</param>
    /// <param name="day">The day the decision looks around; null when it is the stored entry's own.</param>
    /// <param name="decide">The decision: pure, and called again when somebody else's row came first.</param>
    /// <param name="read">What to take from the state with the event in it.</param>
    public async Task<(Decision Decision, T Result)> RecordAsync<T>(
        EntryId entry, DateOnly? day, Func<LedgerState, Moment, Decision> decide, Func<LedgerState, byte[], Decision, T> read)
    {
        var look = day is null;
        for (var attempt = 1; ; attempt++)
        {
            var session = await PrepareAsync(entry, day, look);
            try
            {
                var now = calendar.Now();
                var decision = decide(session.State, now);
                if (decision.Events.Count > 0)
                {
                    var recorded = session.Append(store, decision.Events[0], now);
                    var result = read(session.State, session.Head, decision);
                    await recorded;
                    SaveWhenDue(session);
                    return (decision, result);
                }

                var unchanged = read(session.State, session.Head, decision);
                await session.Durable;
                return (decision, unchanged);
            }
            catch (LedgerConflictException) when (attempt < MaxAttempts)
            {
                Drop(session);
                look = true;
            }
            catch
            {
                Drop(session);
                throw;
            }
        }
    }

    /// <summary>Writes the snapshot if it saves a replay worth saving. For when the grain goes.</summary>
    public async Task SaveAsync()
    {
        if (_session is { Tail.IsBroken: false, UnsavedEvents: >= MinEventsPerSnapshot / 4 } session)
        {
            await SaveAsync(session);
        }
    }

    /// <summary>A session that holds all the decision can depend on. Nothing is awaited after the last check.</summary>
    private async Task<LedgerSession> PrepareAsync(EntryId entry, DateOnly? day, bool look)
    {
        while (true)
        {
            var session = await OpenAsync();
            if (look && session.State.Find(entry) is null)
            {
                var rows = await store.ReadEntriesAsync(person, [entry.Value], CancellationToken.None);
                if (session.Tail.IsBroken)
                {
                    continue;
                }

                if (rows.Count > 0 && session.State.Find(entry) is null)
                {
                    session.State.Remember(Fold(rows));
                }
            }

            var around = day ?? session.State.Find(entry)?.Day;
            if (around is { } needed && Ledger.NeedsSince(needed) < session.State.CompleteSince)
            {
                Drop(session);
                await OpenAsync(inFull: true);
                continue;
            }

            return session;
        }
    }

    private async Task<LedgerSession> OpenAsync(bool inFull = false)
    {
        while (true)
        {
            if (_session is { Tail.IsBroken: false } session)
            {
                return session;
            }

            var opening = _opening ??= LoadAsync(inFull);
            try
            {
                _session = await opening;
            }
            finally
            {
                if (_opening == opening)
                {
                    _opening = null;
                }
            }
        }
    }

    private async Task<LedgerSession> LoadAsync(bool inFull) =>
        (inFull ? null : await LoadFromSnapshotAsync()) ?? await ReplayAsync(new LedgerSession(person, new LedgerState(), LedgerChain.Genesis), after: 0);

    /// <summary>Null when there is no snapshot, or when it does not end in a row of the ledger as it is.</summary>
    private async Task<LedgerSession?> LoadFromSnapshotAsync()
    {
        if (snapshot.State is not { Format: LedgerSnapshot.CurrentFormat, Length: > 0 } saved)
        {
            return null;
        }

        var session = new LedgerSession(person, SnapshotCodec.Read(saved), saved.Head);
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

    /// <summary>An event may be about an entry that the snapshot left out: then the entry comes back first, as it was before the event.</summary>
    private async Task RecallAsync(LedgerSession session, LedgerRow row)
    {
        if (row.Event != LedgerCodec.LoggedEvent && session.State.Find(EntryId.Parse(row.Entry)) is null)
        {
            var rows = await store.ReadEntriesAsync(person, [row.Entry], CancellationToken.None);
            session.State.Remember(Fold([.. rows.Where(earlier => earlier.Seq < row.Seq)]));
        }
    }

    private async Task<LedgerSession> ReplayAsync(LedgerSession session, long after)
    {
        await foreach (var row in store.ReadAsync(person, after, CancellationToken.None))
        {
            session.Replay(row);
        }

        return session;
    }

    private static LedgerEntry Fold(IReadOnlyList<LedgerRow> rows)
    {
        var entry = LedgerEntry.From((ActivityLogged)LedgerCodec.Decode(rows[0]));
        return rows.Skip(1).Aggregate(entry, (folded, row) => folded.After(LedgerCodec.Decode(row)));
    }

    private void Drop(LedgerSession session)
    {
        session.Tail.Break();
        if (_session == session)
        {
            _session = null;
        }
    }

    private void SaveWhenDue(LedgerSession session)
    {
        var due = Math.Max(MinEventsPerSnapshot, session.State.Known.Count / 2);
        if (!_saving && session.UnsavedEvents >= due && session.Unsaved >= ReplayPerSnapshot * SizeOf(snapshot.State))
        {
            _ = SaveAsync(session);
        }
    }

    private async Task SaveAsync(LedgerSession session)
    {
        _saving = true;
        try
        {
            session.State.ForgetBefore(calendar.Now().Today.AddDays(-DaysKept));
            var saved = new LedgerSnapshot();
            SnapshotCodec.Write(saved, session.State, session.Head);
            session.Unsaved = 0;
            session.UnsavedEvents = 0;
            await session.Durable;
            snapshot.State = saved;
            using (await gate.EnterAsync())
            {
                await snapshot.WriteStateAsync();
            }
        }
        catch (Orleans.Storage.InconsistentStateException)
        {
            // Another activation wrote a newer one: take that.
            await snapshot.ReadStateAsync();
        }
        catch (Exception e)
        {
            // The snapshot is a cache: without it the next activation replays more.
            LogNotSaved(logger, person, e);
        }
        finally
        {
            _saving = false;
        }
    }

    private static long SizeOf(LedgerSnapshot saved) =>
        (saved.Entries.Length * 100L) + (4L * (saved.ScoredWeeks.Length + saved.Periods.Length));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The snapshot of ledger {Person} was not written.")]
    private static partial void LogNotSaved(ILogger logger, Guid person, Exception exception);
}
