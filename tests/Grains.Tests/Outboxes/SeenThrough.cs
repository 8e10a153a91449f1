using Microsoft.Extensions.DependencyInjection;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Outboxes;
using Readiness.Grains.Tests.Hosts;
using Readiness.Support;
using Xunit;

namespace Readiness.Grains.Tests.Outboxes;

public sealed class SeenThrough
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly NumberHandler _numbers = new();

    [Theory, CombinatorialDatabases]
    public async Task An_effect_is_carried_out_before_the_act_is_answered_and_its_reminder_ends_when_nothing_is_left(DatabaseKind database)
    {
        await using var host = await StartAsync(database);
        var grain = host.Grain<IActGrain>("act-1");

        Assert.Equal(1, await grain.ActAsync(7));

        Assert.Equal([7], _numbers.Done);
        Assert.Equal((1, 0), await grain.ReadAsync());
        Assert.True(await grain.RemindedAsync());
        await grain.TickAsync();
        Assert.False(await grain.RemindedAsync());
        Assert.Equal([7], _numbers.Done);
    }

    [Theory, CombinatorialDatabases]
    public async Task What_fails_stays_pending_beside_what_does_not_and_is_carried_out_by_the_next_tick(DatabaseKind database)
    {
        await using var host = await StartAsync(database);
        var grain = host.Grain<IActGrain>("act-1");
        _numbers.Failing[1] = 0;

        await grain.ActAsync(1);
        await grain.ActAsync(2);

        Assert.Equal((2, 1), await grain.ReadAsync());
        Assert.Equal([2], _numbers.Done);
        _numbers.Failing.Clear();
        await grain.TickAsync();
        Assert.Equal([2, 1], _numbers.Done);
        Assert.Equal((2, 0), await grain.ReadAsync());
    }

    [Theory, CombinatorialDatabases]
    public async Task What_was_pending_when_the_activation_went_is_carried_out_by_the_next_before_it_answers(DatabaseKind database)
    {
        await using var host = await StartAsync(database);
        var grain = host.Grain<IActGrain>("act-1");
        _numbers.Failing[1] = 0;
        await grain.ActAsync(1);
        await host.DeactivateAllAsync();
        _numbers.Failing.Clear();

        Assert.Equal((1, 0), await grain.ReadAsync());
        Assert.Equal([1], _numbers.Done);
    }

    [Theory, CombinatorialDatabases]
    public async Task What_is_left_is_taken_up_by_the_reminder_alone(DatabaseKind database)
    {
        await using var host = await StartAsync(database, again: TimeSpan.FromMilliseconds(200));
        var grain = host.Grain<IActGrain>("act-1");
        _numbers.Failing[1] = 0;
        await grain.ActAsync(1);
        await host.DeactivateAllAsync();
        _numbers.Failing.Clear();

        await Eventually.TrueAsync(() => Task.FromResult(!_numbers.Done.IsEmpty), Patience, () => "the reminder");
        Assert.Equal([1], _numbers.Done);
    }

    [Fact]
    public async Task An_act_whose_state_cannot_be_written_has_no_effect()
    {
        var gate = new ClosedGate();
        await using var host = await StartAsync(DatabaseKind.Sqlite, gate: gate);
        var grain = host.Grain<IActGrain>("act-1");
        gate.OpenFor = 1; // the reminder

        await Assert.ThrowsAsync<IOException>(() => grain.ActAsync(1));

        Assert.Empty(_numbers.Done);
        gate.OpenFor = int.MaxValue;
        Assert.Equal((0, 0), await grain.ReadAsync());
    }

    private Task<GrainHost> StartAsync(DatabaseKind database, TimeSpan? again = null, IStateGate? gate = null) => GrainHost.StartAsync(database, services =>
    {
        services.AddSingleton<IEffectHandler>(_numbers);
        if (again is { } period)
        {
            services.AddSingleton(new OutboxOptions { Again = period });
            services.Configure<ReminderOptions>(options => options.MinimumReminderPeriod = period);
        }

        if (gate is not null)
        {
            services.AddSingleton(gate);
        }
    });
}
