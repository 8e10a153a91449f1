using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Readiness.Contracts;
using Readiness.Contracts.Rights;

namespace Readiness.Grains.Rights;

/// <summary>
/// Carries out the steps of one person's erasure, one after the other, each noted in the register when it is done. What stops
/// in between is taken up by <see cref="ErasureWatch"/>.
/// </summary>
[Reentrant]
public sealed partial class ErasureGrain(
    IErasureStore store, IErasureJournal journal, IEnumerable<IErasureStep> steps, ErasureOptions options, TimeProvider clock, ILogger<ErasureGrain> logger)
    : Grain, IErasureGrain
{
    private static readonly TimeSpan Awake = TimeSpan.FromHours(1);
    private readonly IErasureStep[] _steps = [.. steps];
    private Guid _person;
    private Task? _running;
    private string? _failure;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _person = GrainKeys.PersonOfErasure(this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<bool> RequestAsync(Guid? by)
    {
        await store.RequestAsync(_person, by, clock.GetUtcNow(), CancellationToken.None);
        if (await store.FindAsync(_person, CancellationToken.None) is not { } row)
        {
            return false;
        }

        // The journal first: from here on a backup that is restored is told as well.
        await journal.AddAsync(_person, row.RequestedAt, CancellationToken.None);
        if (row is { Step: "", DoneAt: null } && _running is not { IsCompleted: false })
        {
            await CarryOutAsync(_steps[0]);
        }

        await ContinueAsync();
        return true;
    }

    /// <inheritdoc/>
    public Task ContinueAsync()
    {
        if (_running is not { IsCompleted: false })
        {
            DelayDeactivation(Awake);
            _running = RunAsync();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<ErasureStatus?> StatusAsync() =>
        await store.FindAsync(_person, CancellationToken.None) is { } row ? new ErasureStatus(row.Step, row.RequestedAt, row.DoneAt, _failure) : null;

    private async Task RunAsync()
    {
        try
        {
            _failure = null;
            if (await store.FindAsync(_person, CancellationToken.None) is not { DoneAt: null } row)
            {
                return;
            }

            await journal.AddAsync(_person, row.RequestedAt, CancellationToken.None);
            for (var next = Array.FindIndex(_steps, step => step.Name == row.Step) + 1; next < _steps.Length; next++)
            {
                if (next == 1)
                {
                    await Task.Delay(options.Settle);
                }

                await CarryOutAsync(_steps[next]);
            }

            await store.FinishAsync(_person, clock.GetUtcNow(), CancellationToken.None);
            _failure = null;
            DeactivateOnIdle();
        }
        catch (Exception e)
        {
            _failure = e.Message;
            DelayDeactivation(TimeSpan.FromTicks(-1)); // no longer
            LogStopped(logger, _person, e);
        }
    }

    private async Task CarryOutAsync(IErasureStep step)
    {
        await step.CarryOutAsync(_person, CancellationToken.None);
        await store.AdvanceAsync(_person, step.Name, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The erasure of {Person} stopped; it is tried again.")]
    private static partial void LogStopped(ILogger logger, Guid person, Exception exception);
}
