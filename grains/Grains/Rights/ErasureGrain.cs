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
    IErasureStore store, IErasureJournal journal, IEnumerable<IErasureStep> steps, ErasureTurn turn, ErasureOptions options, TimeProvider clock, ILogger<ErasureGrain> logger)
    : Grain, IErasureGrain
{
    private static readonly TimeSpan Awake = TimeSpan.FromHours(1);
    private readonly IErasureStep[] _steps = [.. steps];
    private Guid _person;
    private Task? _running;
    private string? _failure;
    private DateTimeOffset _notBefore;

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
            await CarryOutAsync(0);
        }

        await ContinueAsync();
        return true;
    }

    /// <inheritdoc/>
    public Task ContinueAsync()
    {
        if (_running is not { IsCompleted: false } && clock.GetUtcNow() >= _notBefore)
        {
            DelayDeactivation(Awake);
            _running = RunAsync();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<ErasureStatus?> StatusAsync() =>
        await store.FindAsync(_person, CancellationToken.None) is { } row
            ? new ErasureStatus(row.Step, row.RequestedAt, row.DoneAt, _failure, _steps.Skip(NextAfter(row.Step)).All(step => step.IsForAll))
            : null;

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
            for (var next = NextAfter(row.Step); next < _steps.Length; next++)
            {
                if (next == 1)
                {
                    await Task.Delay(options.Settle);
                }

                await CarryOutAsync(next);
            }

            await store.FinishAsync(_person, clock.GetUtcNow(), CancellationToken.None);
            _failure = null;
            DeactivateOnIdle();
        }
        catch (Exception e)
        {
            _failure = e.Message;
            DelayDeactivation(TimeSpan.FromTicks(-1)); // no longer
            if (e is ErasurePostponedException { Until: var until })
            {
                _notBefore = until;
                LogPostponed(logger, _person, e.Message, until);
            }
            else
            {
                LogStopped(logger, _person, e);
            }
        }
    }

    private int NextAfter(string step) => Array.FindIndex(_steps, each => each.Name == step) + 1;

    private async Task CarryOutAsync(int number)
    {
        var (step, before) = (_steps[number], number == 0 ? "" : _steps[number - 1].Name);
        if (step.IsForAll)
        {
            await turn.RunAsync(() => CarryOutForAllAsync(step, before));
        }
        else
        {
            await step.CarryOutAsync(_person, CancellationToken.None);
            await store.AdvanceAsync(_person, before, step.Name, CancellationToken.None);
        }
    }

    private async Task CarryOutForAllAsync(IErasureStep step, string before)
    {
        var waiting = (await store.AllAsync(CancellationToken.None)).Where(row => row.DoneAt is null && row.Step == before).Select(row => row.Person).ToArray();
        if (!waiting.Contains(_person))
        {
            return; // it was done with somebody else's
        }

        await step.CarryOutAsync(_person, CancellationToken.None);
        foreach (var person in waiting)
        {
            await store.AdvanceAsync(person, before, step.Name, CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The erasure of {Person} stopped; it is tried again.")]
    private static partial void LogStopped(ILogger logger, Guid person, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "The erasure of {Person} goes on at {Until}: {Reason}")]
    private static partial void LogPostponed(ILogger logger, Guid person, string reason, DateTimeOffset until);
}
