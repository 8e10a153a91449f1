using Readiness.Contracts;
using Readiness.Contracts.Rights;

namespace Readiness.Grains.Rights;

/// <summary>
/// At the start of a silo, before anybody is served: what the journal knows and the database does not, as after a backup was
/// restored, is erased again; what the database knows is in the journal from now on; and what stopped goes on.
/// </summary>
public sealed class ErasureReplay(IErasureStore store, IErasureJournal journal, IGrainFactory grains, TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Brings both together and returns once everybody is out who has to be, and all that can be done at once is.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var journalled = await journal.ReadAsync(cancellation);
        await store.ApplyAsync(journalled, cancellation);
        var known = await store.AllAsync(cancellation);
        foreach (var row in known.Where(row => !journalled.ContainsKey(row.Person)))
        {
            await journal.AddAsync(row.Person, row.RequestedAt, cancellation);
        }

        foreach (var row in known.Where(row => row.DoneAt is null))
        {
            await FinishAsync(grains.GetGrain<IErasureGrain>(GrainKeys.Erasure(row.Person)), cancellation);
        }
    }

    /// <summary>What fails later than the first step is tried again while the server runs; nobody is served who should be out.</summary>
    private async Task FinishAsync(IErasureGrain erasure, CancellationToken cancellation)
    {
        await erasure.ContinueAsync();
        while (await erasure.StatusAsync() is { DoneAt: null, OnlyFilesLeft: false } status)
        {
            if (status.Failure is { } failure)
            {
                if (status.Step.Length == 0)
                {
                    throw new InvalidOperationException($"An erasure could not be carried out: {failure}");
                }

                return;
            }

            await Task.Delay(Look, clock, cancellation);
        }
    }
}
