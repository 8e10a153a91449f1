using Microsoft.Extensions.Logging;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Outboxes;

/// <summary>
/// Records an act in a grain's state together with what it has to bring about elsewhere, and sees that through. A durable
/// reminder is set before the state is written, so whatever a crash interrupts is taken up again, on this silo or another.
/// For grains whose calls do not interleave.
/// </summary>
/// <param name="grain">The grain; its <c>ReceiveReminder</c> passes ticks of <see cref="ReminderName"/> on to <see cref="TickAsync"/>.</param>
/// <param name="stored">Its state.</param>
/// <param name="gate">Whose turn it is to write.</param>
/// <param name="runner">Carries effects out.</param>
/// <param name="options">How soon to try again.</param>
/// <param name="logger">For what has to be tried again.</param>
public sealed partial class Outbox<TState>(
    IGrainBase grain, IPersistentState<TState> stored, IStateGate gate, EffectRunner runner, OutboxOptions options, ILogger logger)
    where TState : class, IOutboxState
{
    /// <summary>The name of the reminder.</summary>
    public const string ReminderName = "outbox";

    private bool _reminded;

    /// <summary>
    /// Stores a state with the effects behind those still pending, then carries out what it can. Returns once the state
    /// is stored; when it throws, nothing is known to be, and the grain goes to read what is.
    /// </summary>
    public async Task CommitAsync(TState next, params IReadOnlyList<Effect> effects)
    {
        var before = stored.State;
        next.Pending = [.. before.Pending, .. effects];
        if (next.Pending.Length > 0)
        {
            await RemindAsync();
        }

        stored.State = next;
        await WriteAsync(before);
        await DeliverAsync();
    }

    /// <summary>Carries out what is pending, in order. What fails stays pending; nothing is thrown.</summary>
    public async Task DeliverAsync()
    {
        var pending = stored.State.Pending;
        if (pending.Length == 0)
        {
            return;
        }

        var left = new List<Effect>();
        foreach (var effect in pending)
        {
            try
            {
                await runner.CarryOutAsync(effect);
            }
            catch (Exception e)
            {
                LogLeft(logger, effect.GetType().Name, grain.GrainContext.GrainId, e);
                left.Add(effect);
            }
        }

        if (left.Count < pending.Length)
        {
            await StorePendingAsync([.. left], pending);
        }
    }

    /// <summary>Carries out all that is pending, for what may not come before it. Throws when something is left.</summary>
    public async Task DeliverAllAsync()
    {
        await DeliverAsync();
        if (stored.State.Pending.Length > 0)
        {
            throw new InvalidOperationException($"{grain.GrainContext.GrainId} still has something to bring about.");
        }
    }

    /// <summary>A tick of the reminder: carries out what is pending, and ends the reminder when nothing was.</summary>
    public async Task TickAsync()
    {
        if (stored.State.Pending.Length > 0)
        {
            await DeliverAsync();
            return;
        }

        // Before it is ended: the next act sets it anew even when ending it fails half way.
        _reminded = false;
        if (await grain.GetReminder(ReminderName) is { } reminder)
        {
            using var turn = await gate.EnterAsync();
            await grain.UnregisterReminder(reminder);
        }
    }

    private async Task RemindAsync()
    {
        if (!_reminded)
        {
            using var turn = await gate.EnterAsync();
            await grain.RegisterOrUpdateReminder(ReminderName, options.Again, options.Again);
            _reminded = true;
        }
    }

    private async Task StorePendingAsync(Effect[] left, Effect[] before)
    {
        try
        {
            stored.State.Pending = left;
            await gate.WriteAsync(stored);
        }
        catch (Exception e)
        {
            // All is stored but that it is done: the next activation does it again, to the same effect.
            stored.State.Pending = before;
            LogNotStored(logger, grain.GrainContext.GrainId, e);
            grain.DeactivateOnIdle();
        }
    }

    private async Task WriteAsync(TState before)
    {
        try
        {
            await gate.WriteAsync(stored, grain);
        }
        catch
        {
            stored.State = before;
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Effect} of {Grain} has to be tried again.")]
    private static partial void LogLeft(ILogger logger, string effect, GrainId grain, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Grain} carried out its effects and could not store that it did.")]
    private static partial void LogNotStored(ILogger logger, GrainId grain, Exception exception);
}
