using Microsoft.Extensions.DependencyInjection;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Outboxes;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>What is left when something fails in between is carried out later, and nothing twice.</summary>
public sealed class InterruptedThanks
{
    private static readonly Guid Id = new("0195a000-0000-7000-8000-000000000002");
    private readonly List<FailingOnce> _handlers = [];

    [Theory, CombinatorialDatabases]
    public async Task Thanks_are_given_although_nothing_else_worked_and_the_reminder_brings_it_about(DatabaseKind database)
    {
        await using var people = await StartAsync(database);

        Assert.Equal((Id, 4), (await people.GiveAsync(people.Ana, people.Ben, Id)) is var outcome ? (outcome.Thanks!.Id, outcome.Allowance!.Left) : default);
        Assert.Empty(await people.MineAsync(people.Ben));
        Assert.Empty(await people.EventsAsync(people.Ben));
        LetThrough();
        await people.TickAsync(people.Ana);

        await AssertOnceAsync(people);
    }

    [Theory, CombinatorialDatabases]
    public async Task What_was_done_although_it_seemed_to_fail_is_not_doubled(DatabaseKind database)
    {
        await using var people = await StartAsync(database, doneAllTheSame: true);
        await people.GiveAsync(people.Ana, people.Ben, Id);
        await people.Of(people.Ben).HideAsync(Id, hidden: true);
        LetThrough();
        await people.TickAsync(people.Ana);
        await people.TickAsync(people.Ana);

        await AssertOnceAsync(people);
        Assert.True(Assert.Single((await people.Of(people.Ana).MineAsync(10, null)).Thanks).Hidden);
    }

    [Theory, CombinatorialDatabases]
    public async Task The_next_activation_takes_up_what_was_left_before_it_answers(DatabaseKind database)
    {
        await using var people = await StartAsync(database);
        await people.GiveAsync(people.Ana, people.Ben, Id);
        await people.Host.DeactivateAllAsync();
        LetThrough();

        Assert.Equal(4, (await people.Of(people.Ana).AllowanceAsync()).Left);
        await AssertOnceAsync(people);
    }

    [Fact]
    public async Task Thanks_asked_for_again_while_their_effects_are_left_are_the_first()
    {
        await using var people = await StartAsync(DatabaseKind.Sqlite);
        await people.GiveAsync(people.Ana, people.Ben, Id);

        var again = await people.GiveAsync(people.Ana, people.Ben, Id);
        LetThrough();
        await people.TickAsync(people.Ana);

        Assert.Equal((Id, 4), (again.Thanks!.Id, again.Allowance!.Left));
        await AssertOnceAsync(people);
    }

    [Fact]
    public async Task What_was_given_just_now_can_be_hidden_although_it_is_not_in_the_feed_yet()
    {
        await using var people = await StartAsync(DatabaseKind.Sqlite);
        await people.GiveAsync(people.Ana, people.Ben, Id);
        LetThrough();

        Assert.True((await people.Of(people.Ana).HideAsync(Id, hidden: true)).Thanks!.Hidden);
        Assert.Empty(await people.TeamAsync(people.Ben));
    }

    [Fact]
    public async Task A_receiver_who_left_in_between_gets_nothing_and_the_giver_keeps_their_entry()
    {
        await using var people = await StartAsync(DatabaseKind.Sqlite);
        await people.GiveAsync(people.Ana, people.Ben, Id);
        await people.ChangeAsync(people.Ben, row => row with { Active = false });
        LetThrough();
        await people.TickAsync(people.Ana);

        Assert.Empty(await people.EventsAsync(people.Ben));
        Assert.Single(await people.EventsAsync(people.Ana));
        Assert.Null(Assert.Single((await people.Of(people.Ana).MineAsync(10, null)).Thanks).To);
    }

    [Fact]
    public async Task When_it_cannot_be_recorded_the_giver_is_told_to_send_it_again_and_nothing_came_of_it()
    {
        var gate = new FailingGate();
        await using var people = await ThanksHost.StartAsync(DatabaseKind.Sqlite, services => services.AddSingleton<Grains.Ledgers.IStateGate>(gate));
        gate.Closed = true;

        var refused = await people.GiveAsync(people.Ana, people.Ben, Id);
        gate.Closed = false;

        Assert.Equal("OUTCOME_UNKNOWN", refused.Refusal!.Code);
        Assert.Empty(await people.EventsAsync(people.Ben));
        Assert.Equal(4, (await people.GiveAsync(people.Ana, people.Ben, Id)).Allowance!.Left);
        await AssertOnceAsync(people);
    }

    private static async Task AssertOnceAsync(ThanksHost people)
    {
        Assert.Equal($"thanks-{Id:D}-received", Assert.IsType<ActivityLogged>(Assert.Single(await people.EventsAsync(people.Ben))).Entry.Value);
        Assert.Equal($"thanks-{Id:D}-given", Assert.IsType<ActivityLogged>(Assert.Single(await people.EventsAsync(people.Ana))).Entry.Value);
        Assert.Single(await people.NoticesAsync(people.Ben));
        Assert.Single(await people.MineAsync(people.Ben));
    }

    private void LetThrough() => _handlers.ForEach(handler => handler.Fails = false);

    private Task<ThanksHost> StartAsync(DatabaseKind database, bool doneAllTheSame = false) => ThanksHost.StartAsync(database, services =>
    {
        foreach (var handler in services.Where(service => service.ServiceType == typeof(IEffectHandler)).ToArray())
        {
            services.Remove(handler);
            services.AddSingleton<IEffectHandler>(provider =>
            {
                var failing = new FailingOnce((IEffectHandler)ActivatorUtilities.CreateInstance(provider, handler.ImplementationType!)) { DoneAllTheSame = doneAllTheSame };
                _handlers.Add(failing);
                return failing;
            });
        }
    });
}
