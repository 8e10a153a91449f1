using Readiness.Grains.Ledgers;
using Readiness.Silo.Storage.Ledgers;

namespace Readiness.Grains.Tests.Ledgers;

/// <summary>Keeps its first batch until released, and refuses batches with a row of the name given.</summary>
internal sealed class HeldRowWriter(string? conflict = null) : IRowWriter
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the first batch has come.</summary>
    public Task Entered => _entered.Task;

    public List<IReadOnlyList<LedgerRow>> Batches { get; } = [];

    public IEnumerable<string> Written => Batches.SelectMany(batch => batch).Select(row => row.Entry);

    public void Release() => _released.SetResult();

    public async Task WriteAsync(IReadOnlyList<LedgerRow> rows)
    {
        _entered.TrySetResult();
        await _released.Task;
        if (rows.Any(row => row.Entry == conflict))
        {
            throw new LedgerConflictException("taken");
        }

        Batches.Add(rows);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
