using System.Threading.Channels;
using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>
/// Takes whatever rows are waiting into one transaction and completes each waiter on its own. A row that conflicts
/// fails its own ledger only. Nothing that follows a failed row of the same reader is ever written.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int MostRows = 512;
    private const int MostWaiting = 20_000;
    private readonly Channel<Waiting> _waiting = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly IRowWriter _writer;
    private readonly Task _loop;

    public GroupCommit(IRowWriter writer)
    {
        _writer = writer;
        _loop = Task.Factory.StartNew(RunAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>Completes when the row is durable.</summary>
    public Task AppendAsync(LedgerTail tail, LedgerRow row)
    {
        var waiting = new Waiting(tail, row);
        if (!_waiting.Writer.TryWrite(waiting))
        {
            tail.Break();
            return Task.FromException(new LedgerUnavailableException("Too many rows are waiting to be written.", nothingWritten: true));
        }

        return waiting.Done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        await _writer.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<Waiting>(MostRows);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostRows && _waiting.Reader.TryRead(out var next))
            {
                if (next.Tail.IsBroken)
                {
                    next.Fail(new LedgerConflictException("A row before this one was not written."));
                }
                else
                {
                    batch.Add(next);
                }
            }

            await CommitAsync(batch);
            batch.Clear();
        }
    }

    private async Task CommitAsync(List<Waiting> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        var failure = await WriteAsync(batch);
        if (failure is LedgerConflictException && batch.Exists(waiting => waiting.Tail != batch[0].Tail))
        {
            foreach (var ledger in batch.GroupBy(waiting => waiting.Tail))
            {
                Complete([.. ledger], await WriteAsync([.. ledger]));
            }
        }
        else
        {
            Complete(batch, failure);
        }
    }

    private async Task<Exception?> WriteAsync(List<Waiting> batch)
    {
        try
        {
            await _writer.WriteAsync(batch.ConvertAll(waiting => waiting.Row));
            return null;
        }
        catch (Exception e)
        {
            return e is LedgerConflictException or LedgerUnavailableException
                ? e
                : new LedgerUnavailableException("The ledger could not be written.", nothingWritten: false, e);
        }
    }

    private static void Complete(List<Waiting> batch, Exception? failure)
    {
        foreach (var waiting in batch)
        {
            if (failure is null)
            {
                waiting.Done.SetResult();
            }
            else
            {
                waiting.Fail(failure);
            }
        }
    }

    private sealed record Waiting(LedgerTail Tail, LedgerRow Row)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Fail(Exception failure)
        {
            Tail.Break();
            Done.SetException(failure);

            // A session remembers only its last append; the failure of an earlier one has been told to its own caller.
            _ = Done.Task.Exception;
        }
    }
}
