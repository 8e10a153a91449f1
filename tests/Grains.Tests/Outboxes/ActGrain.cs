using Microsoft.Extensions.Logging;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Tests.Outboxes;

/// <summary>A grain with nothing but an outbox.</summary>
public sealed class ActGrain : Grain, IActGrain, IRemindable
{
    private readonly IPersistentState<ActState> _stored;
    private readonly Outbox<ActState> _outbox;

    public ActGrain(
        [PersistentState("test-acts", "snapshots")] IPersistentState<ActState> stored, IStateGate gate, EffectRunner runner, OutboxOptions options, ILogger<ActGrain> logger)
    {
        _stored = stored;
        _outbox = new Outbox<ActState>(this, stored, gate, runner, options, logger);
    }

    public override Task OnActivateAsync(CancellationToken cancellationToken) => _outbox.DeliverAsync();

    public async Task<int> ActAsync(int number)
    {
        await _outbox.CommitAsync(new ActState { Acts = _stored.State.Acts + 1 }, new NumberEffect(number));
        return _stored.State.Acts;
    }

    public Task TickAsync() => _outbox.TickAsync();

    public async Task<bool> RemindedAsync() => await this.GetReminder(Outbox<ActState>.ReminderName) is not null;

    public Task<(int Acts, int Pending)> ReadAsync() => Task.FromResult((_stored.State.Acts, _stored.State.Pending.Length));

    public Task ReceiveReminder(string reminderName, TickStatus status) => _outbox.TickAsync();
}
