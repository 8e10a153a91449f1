using Microsoft.Extensions.Logging;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Grains.Calendars;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Ledgers;

/// <summary>
/// One person's ledger inside their grain: reads it, decides on it, records, and keeps its snapshot. Calls interleave;
/// only between awaits is the session known to be the same.
/// </summary>
/// <param name="person">Whose ledger.</param>
/// <param name="store">Where it is kept.</param>
/// <param name="rulesets">What decides, and decided.</param>
/// <param name="calendar">The organisation's days.</param>
/// <param name="snapshot">Its stored fold.</param>
/// <param name="gate">Whose turn it is to write a fold.</param>
/// <param name="salts">For what others say in it.</param>
/// <param name="logger">For what nobody is told.</param>
/// <param name="found">Called for an event that turns out to be recorded although whoever recorded it could not be told so.</param>
public sealed partial class PersonLedger(
    Guid person, ILedgerStore store, RulesetBook rulesets, OrganisationCalendar calendar, IPersistentState<LedgerSnapshot> snapshot, IStateGate gate, SaltSource salts,
    ILogger logger, Func<LedgerState, LedgerEvent, Task> found)
{
    /// <summary>Days kept in mind: what rubrics look back over, and always more than the 150 that later decisions can depend on.</summary>
    private const int DaysKept = Rubric.LongestWindow;

    private const int MinEventsPerSnapshot = 200;
    private const int ReplayPerSnapshot = 10;
    private const int MaxAttempts = 5;
    private static readonly TimeSpan BeforeReadingAgain = TimeSpan.FromMilliseconds(250);
    private readonly LedgerReader _reader = new(person, store, rulesets);
    private LedgerSession? _session;
    private Task<LedgerSession>? _opening;
    private long? _known;
    private bool _saving;
    private bool _findingOut;

    /// <summary>Reads from the fold, and answers once all that it saw is durable.</summary>
    /// <param name="read">What to take from the state.</param>
    /// <param name="since">The day since which the state has to be complete; null when totals are enough.</param>
    public async Task<T> ReadAsync<T>(Func<LedgerState, byte[], T> read, DateOnly? since = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var session = await OpenAsync();
            while (since < session.State.CompleteSince)
            {
                Drop(session);
                session = await OpenAsync(inFull: true);
            }

            var result = read(session.State, session.Head);
            try
            {
                await session.Durable;
                return result;
            }
            catch (Exception e) when (e is LedgerConflictException or LedgerUnavailableException && attempt < MaxAttempts)
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
                    var recorded = session.Append(store, decision.Events[0], now, salts);
                    var (length, result) = (session.State.Length, read(session.State, session.Head, decision));
                    await recorded;
                    _known = Math.Max(_known ?? 0, length);
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
            catch (Exception e)
            {
                Drop(session);
                if (e is LedgerUnavailableException { NothingWritten: false })
                {
                    _ = FindOutAsync();
                }

                throw;
            }
        }
    }

    /// <summary>Lets go of what is held, and writes no snapshot any more: whose ledger it was is being erased.</summary>
    public void Abandon()
    {
        _saving = true;
        if (_session is { } session)
        {
            Drop(session);
        }

        _session = null;
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
                var stored = await _reader.EntryAsync(entry);
                if (session.Tail.IsBroken)
                {
                    continue;
                }

                if (stored is not null && session.State.Find(entry) is null)
                {
                    session.State.Remember(stored);
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

    private async Task<LedgerSession> LoadAsync(bool inFull)
    {
        if (_session is { } last)
        {
            // Rows on their way to the store could land behind what is read now.
            await last.Durable.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        }

        var session = (inFull ? null : await _reader.FromSnapshotAsync(snapshot.State)) ?? await _reader.InFullAsync();
        if (session.State.Length > _known)
        {
            await foreach (var happened in _reader.EventsAsync(_known.Value))
            {
                await found(session.State, happened);
            }
        }

        _known = session.State.Length;
        return session;
    }

    /// <summary>
    /// Reads the ledger as soon as it can be read: after an unknown outcome nobody may ever ask again, and what is in it
    /// has to be found all the same.
    /// </summary>
    private async Task FindOutAsync()
    {
        if (_findingOut)
        {
            return;
        }

        _findingOut = true;
        while (_session is not { Tail.IsBroken: false })
        {
            try
            {
                await OpenAsync();
            }
            catch (Exception e)
            {
                LogNotRead(logger, person, e);
                await Task.Delay(BeforeReadingAgain);
            }
        }

        _findingOut = false;
    }

    /// <summary>Nothing more is appended to it; the next to ask reads the ledger again.</summary>
    private static void Drop(LedgerSession session) => session.Tail.Break();

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
            await gate.WriteAsync(snapshot);
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
        (saved.Entries.Length * 100L) + (4L * (saved.ScoredWeeks.Length + saved.Periods.Length + saved.Badges.Weeks.Length))
        + (12L * (saved.Badges.People.Length + saved.Badges.SessionMentors.Length));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger {Person} cannot be read after an unknown outcome; trying again.")]
    private static partial void LogNotRead(ILogger logger, Guid person, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The snapshot of ledger {Person} was not written.")]
    private static partial void LogNotSaved(ILogger logger, Guid person, Exception exception);
}
