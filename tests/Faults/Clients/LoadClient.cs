using Readiness.Faults.Journals;

namespace Readiness.Faults.Clients;

/// <summary>
/// The client: journals every attempt before it sends it and every answer before it goes on. A process of its own, so
/// that no fault of a server can touch what it knows.
/// </summary>
internal sealed class LoadClient : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BeforeRetry = TimeSpan.FromMilliseconds(100);
    private readonly LoadPlan _plan;
    private readonly OperationStream _new;
    private readonly Queue<JournalEntry> _open;
    private readonly OperationSender _sender;
    private readonly JournalWriter _journal;
    private readonly CancellationTokenSource _stop = new(Limit);
    private volatile bool _serverGone;

    private LoadClient(LoadPlan plan)
    {
        _plan = plan;
        _open = new Queue<JournalEntry>(Journal.Read(plan.Journal).Entries.Where(entry => entry.IsOpen));
        _new = new OperationStream(plan);
        _sender = new OperationSender(plan.People);
        _journal = new JournalWriter(plan.Journal);
    }

    /// <summary>Runs a plan to its end.</summary>
    /// <returns>0, or 1 when it took too long.</returns>
    public static async Task<int> RunAsync(string planFile)
    {
        OwnProgram.EndWithParent();
        await using var client = new LoadClient(LoadPlan.Read(planFile));
        await Task.WhenAll(Enumerable.Range(0, client._plan.Concurrency).Select(worker => Task.Run(() => client.WorkAsync(worker))));
        return client._stop.IsCancellationRequested && !client._serverGone ? 1 : 0;
    }

    public async ValueTask DisposeAsync()
    {
        await _journal.DisposeAsync();
        _sender.Dispose();
        _stop.Dispose();
    }

    private async Task WorkAsync(int worker)
    {
        while (!_serverGone && TakeOpen() is { } open)
        {
            await DoAsync(open.Operation, open.Attempts);
        }

        if (_plan.Copies > 1)
        {
            await RepeatAsync(worker);
            return;
        }

        while (!_serverGone && !_stop.IsCancellationRequested && _new.Next() is { } operation)
        {
            await DoAsync(operation, 0);
        }
    }

    /// <summary>Sends copies side by side; a worker has people of its own, whom nobody else acts for.</summary>
    private async Task RepeatAsync(int worker)
    {
        foreach (var operation in Own(worker))
        {
            await Task.WhenAll(Enumerable.Range(0, _plan.Copies).Select(copy => DoAsync(operation, copy)));
        }
    }

    private Operation[] Own(int worker)
    {
        var own = new List<Operation>();
        var stream = new OperationStream(_plan);
        for (var number = 0; stream.Next() is { } operation; number++)
        {
            if (number % _plan.People.Count % _plan.Concurrency == worker)
            {
                own.Add(operation);
            }
        }

        return [.. own];
    }

    private async Task DoAsync(Operation operation, int attempt)
    {
        for (var tried = 1; ; tried++, attempt++)
        {
            await _journal.WriteAsync(new JournalLine(operation.Key, operation, null));
            var (answer, reached) = await _sender.SendAsync(_plan.Addresses[attempt % _plan.Addresses.Count], operation);
            await _journal.WriteAsync(new JournalLine(operation.Key, null, answer));
            if (answer.Outcome == Outcome.Acknowledged)
            {
                _new.Acknowledge(operation);
            }

            _serverGone |= !reached && _plan.StopsWithServer;
            if (answer.Outcome is Outcome.Acknowledged or Outcome.Refused || _serverGone || _stop.IsCancellationRequested || tried == _plan.MostAttempts)
            {
                return;
            }

            await Task.Delay(BeforeRetry);
        }
    }

    private JournalEntry? TakeOpen()
    {
        lock (_open)
        {
            return _open.TryDequeue(out var entry) ? entry : null;
        }
    }
}
