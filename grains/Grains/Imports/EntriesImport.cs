using System.Threading.Channels;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Imports;

/// <summary>
/// Takes in activities in file order. Deciding runs ahead of writing by a few batches; batches are written one after
/// the other, each all or none, so what an interrupted import leaves behind is the beginning of every ledger.
/// </summary>
internal sealed class EntriesImport(
    ILedgerStore store, IPeopleStore people, KnownPeople known, OrganisationCalendar calendar, RulesetBook rulesets, Func<DateOnly, Moment, Moment>? when)
{
    private const int RowsPerBatch = 4000;
    private const int BatchesAhead = 3;
    private readonly EntryReading _reading = new(known, rulesets.InForce);
    private readonly Dictionary<PersonId, ImportedLedger> _ledgers = [];
    private readonly HashSet<IsoWeek> _noLeave = [];
    private Dictionary<Guid, HashSet<IsoWeek>> _leave = [];

    public async Task<FileResult> RunAsync(RecordStream<EntryRecord> stream, ImportTally tally, CancellationToken cancellation)
    {
        var stored = await store.LengthsAsync(cancellation);
        _leave = await LeaveByPerson.ReadAsync(people, cancellation);
        var batches = Channel.CreateBounded<List<LedgerRow>>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var writing = WriteAsync(batches.Reader, stop);
        try
        {
            await DecideAsync(stream, stored, tally, batches.Writer, stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Writing failed and stopped the decisions; what it threw is told below.
        }
        finally
        {
            batches.Writer.TryComplete();
            await writing;
        }

        tally.Report(1);
        return tally.Result;
    }

    private async Task DecideAsync(
        RecordStream<EntryRecord> stream, IReadOnlyDictionary<Guid, long> stored, ImportTally tally, ChannelWriter<List<LedgerRow>> batches, CancellationToken cancellation)
    {
        var batch = new List<LedgerRow>(RowsPerBatch);
        foreach (var record in stream.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            tally.Read();
            if (await DecideAsync(record, stored, tally, cancellation) is not { } row)
            {
                continue;
            }

            batch.Add(row);
            if (batch.Count == RowsPerBatch)
            {
                await batches.WriteAsync(batch, cancellation);
                batch = new List<LedgerRow>(RowsPerBatch);
            }
        }

        if (batch.Count > 0)
        {
            await batches.WriteAsync(batch, cancellation);
        }
    }

    private async ValueTask<LedgerRow?> DecideAsync(EntryRecord record, IReadOnlyDictionary<Guid, long> stored, ImportTally tally, CancellationToken cancellation)
    {
        var now = calendar.Now();
        var (owner, activity, refusal) = _reading.Read(record, now.Today);
        if (activity is null)
        {
            tally.Refuse(record.Line, record.Id, refusal!);
            return null;
        }

        if (!_ledgers.TryGetValue(owner, out var ledger))
        {
            var leave = _leave.GetValueOrDefault(owner.Value, _noLeave);
            ledger = stored.ContainsKey(owner.Value)
                ? await ImportedLedger.ReadAsync(owner.Value, leave, rulesets, store, cancellation)
                : new ImportedLedger(owner.Value, leave, rulesets);
            _ledgers.Add(owner, ledger);
        }

        var recorded = when?.Invoke(activity.Day, now) ?? now;
        var decision = Ledger.Log(ledger.State, activity, recorded, backfill: true, ledger.Badges);
        if (decision.Refusal is not null)
        {
            tally.Refuse(record.Line, record.Id, decision.Refusal);
            return null;
        }

        if (decision.Events.Count == 0)
        {
            tally.Repeat();
            return null;
        }

        tally.Accept();
        return ledger.Append(decision.Events[0], recorded);
    }

    private async Task WriteAsync(ChannelReader<List<LedgerRow>> batches, CancellationTokenSource stop)
    {
        try
        {
            await foreach (var batch in batches.ReadAllAsync(stop.Token))
            {
                await store.AppendManyAsync(batch, stop.Token);
            }
        }
        catch (LedgerConflictException e)
        {
            await stop.CancelAsync();
            throw new ImportException("Somebody logged activities while the import ran, and it stopped. What it had written stands: run it again.", e);
        }
        catch (LedgerUnavailableException e)
        {
            await stop.CancelAsync();
            throw new ImportException($"The ledger could not be written: {e.Message} What was written before stands: run it again.", e);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }
}
