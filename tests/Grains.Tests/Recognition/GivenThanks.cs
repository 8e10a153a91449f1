using Readiness.Contracts.Activities;
using Readiness.Contracts.Recognition;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using ConfirmationState = Readiness.Contracts.Activities.ConfirmationState;
using EntryStatus = Readiness.Contracts.Activities.EntryStatus;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>What giving thanks promises on either database.</summary>
public sealed class GivenThanks
{
    private static readonly Guid Id = new("0195a000-0000-7000-8000-000000000001");

    [Theory, CombinatorialDatabases]
    public async Task The_receiver_gets_confirmed_evidence_and_the_giver_an_entry_that_asks_the_receiver(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);

        var outcome = await people.GiveAsync(people.Ana, people.Ben, Id);

        Assert.Null(outcome.Refusal);
        Assert.Equal(
            (Id, "Ana Costa", "Ben Rossi", 9, "For the careful review", people.Host.Clock.GetUtcNow(), false, true, false),
            (outcome.Thanks!.Id, outcome.Thanks.From!.Name, outcome.Thanks.To!.Name, outcome.Thanks.Practice.Number, outcome.Thanks.Text, outcome.Thanks.At, outcome.Thanks.Hidden,
                outcome.Thanks.Given, outcome.Thanks.Received));
        Assert.Equal((4, 5, new DateOnly(2026, 3, 23)), (outcome.Allowance!.Left, outcome.Allowance.PerWeek, outcome.Allowance.RenewsOn));
        var received = Assert.Single(await people.EntriesAsync(people.Ben));
        Assert.Equal(
            ($"thanks-{Id:D}-received", "assist", people.Host.Today, EntryStatus.Confirmed, 10, "For the careful review"),
            (received.Id, received.Kind.Key, received.Day, received.Status, received.Points, received.Note));
        Assert.Equal(people.Ana, Assert.Single(received.Counterparts).Person!.Id);
        var given = Assert.Single(await people.EntriesAsync(people.Ana));
        Assert.Equal(
            ($"thanks-{Id:D}-given", "express-gratitude", EntryStatus.SelfReported, ConfirmationState.Asked),
            (given.Id, given.Kind.Key, given.Status, given.Confirmation.State));
        Assert.Equal("Ben Rossi", Assert.Single(given.Confirmation.WaitingFor).Name);
    }

    [Theory, CombinatorialDatabases]
    public async Task The_receiver_confirms_what_the_giver_did_like_any_entry_and_is_told_of_the_thanks_once(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);
        await people.GiveAsync(people.Ana, people.Ben, Id);
        await people.GiveAsync(people.Ana, people.Ben, Id);

        var told = Assert.Single(await people.NoticesAsync(people.Ben));
        Assert.Equal(
            ($"n:thanks:{Id:D}", "Ana Costa", $"thanks-{Id:D}-received", "Assist someone", "For the careful review"),
            (told.Key, told.Person!.Name, told.Entry, told.Subject, told.Text));
        Assert.Null((await people.Host.Person(people.Ana).ConfirmAsync(new AnswerEntry($"thanks-{Id:D}-given", people.Ben, null))).Refusal);
        Assert.Equal(EntryStatus.Confirmed, Assert.Single(await people.EntriesAsync(people.Ana)).Status);
        Assert.Empty(await people.NoticesAsync(people.Ana));
    }

    [Theory, CombinatorialDatabases]
    public async Task Of_50_at_once_exactly_5_are_given(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => people.GiveAsync(people.Ana, number % 2 == 0 ? people.Ben : people.Cleo, text: $"Number {number}")));

        Assert.Equal(5, outcomes.Count(outcome => outcome.Thanks is not null));
        Assert.All(outcomes.Where(outcome => outcome.Thanks is null), outcome => Assert.Equal("THANKS_USED_UP", outcome.Refusal!.Code));
        Assert.Equal(0, (await people.Of(people.Ana).AllowanceAsync()).Left);
        Assert.Equal(
            outcomes.Where(outcome => outcome.Thanks is not null).Select(outcome => outcome.Thanks!.Text).Order(StringComparer.Ordinal),
            (await people.MineAsync(people.Ana)).Order(StringComparer.Ordinal));
        Assert.Equal(5, (await people.EventsAsync(people.Ana)).Length);
        Assert.Equal(5, (await people.EventsAsync(people.Ben)).Length + (await people.EventsAsync(people.Cleo)).Length);
    }

    [Theory, CombinatorialDatabases]
    public async Task The_same_from_many_callers_is_given_once(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => people.GiveAsync(people.Ana, people.Ben, Id)));
        await people.Host.DeactivateAllAsync();
        var later = await people.GiveAsync(people.Ana, people.Ben, Id);

        Assert.All(outcomes.Append(later), outcome => Assert.Equal((Id, 4), (outcome.Thanks!.Id, outcome.Allowance!.Left)));
        Assert.Single(await people.EventsAsync(people.Ben));
        Assert.Single(await people.EventsAsync(people.Ana));
        Assert.Single(await people.MineAsync(people.Ben));
        Assert.Equal("THANKS_CHANGED", (await people.GiveAsync(people.Ana, people.Ben, Id, text: "Other words")).Refusal!.Code);
    }

    [Theory, CombinatorialDatabases]
    public async Task An_id_is_known_for_good_and_to_everybody(DatabaseKind database)
    {
        await using var people = await ThanksHost.StartAsync(database);
        await people.GiveAsync(people.Ana, people.Ben, Id);
        people.Host.Clock.Advance(TimeSpan.FromDays(100));
        await people.GiveAsync(people.Ana, people.Ben);

        var again = await people.GiveAsync(people.Ana, people.Ben, Id);

        Assert.Equal((Id, 4, new DateTimeOffset(2026, 3, 18, 12, 0, 0, TimeSpan.Zero)), (again.Thanks!.Id, again.Allowance!.Left, again.Thanks.At));
        Assert.Equal("THANKS_CHANGED", (await people.GiveAsync(people.Cleo, people.Ben, Id)).Refusal!.Code);
        Assert.Equal(2, (await people.EventsAsync(people.Ben)).Length);
    }

    [Fact]
    public async Task The_seventh_thanks_of_one_giver_within_30_days_leave_the_entry_self_reported_and_ask_nobody_again()
    {
        await using var people = await ThanksHost.StartAsync(DatabaseKind.Sqlite);
        foreach (var practice in new[] { 1, 2, 4, 5, 6, 7, 10 })
        {
            await people.GiveAsync(people.Ana, people.Ben, practice: practice);
            people.Host.Clock.Advance(TimeSpan.FromDays(2));
        }

        var entries = await people.EntriesAsync(people.Ben);

        Assert.Equal((EntryStatus.SelfReported, 5, ConfirmationState.NotCounted), (entries[0].Status, entries[0].Points, entries[0].Confirmation.State));
        Assert.All(entries.Skip(1), entry => Assert.Equal(EntryStatus.Confirmed, entry.Status));
    }

    [Fact]
    public async Task Nobody_who_left_can_be_thanked_or_thank()
    {
        await using var people = await ThanksHost.StartAsync(DatabaseKind.Sqlite);
        await people.ChangeAsync(people.Ben, row => row with { Active = false });

        Assert.Equal("THANKS_RECEIVER_UNKNOWN", (await people.GiveAsync(people.Ana, people.Ben)).Refusal!.Code);
        Assert.Equal("THANKS_RECEIVER_UNKNOWN", (await people.GiveAsync(people.Ana, Guid.NewGuid())).Refusal!.Code);
        Assert.Equal("PERSON_UNKNOWN", (await people.GiveAsync(people.Ben, people.Ana)).Refusal!.Code);
        Assert.Equal("THANKS_TO_ONESELF", (await people.GiveAsync(people.Ana, people.Ana)).Refusal!.Code);
        Assert.Equal("THANKS_RECEIVER_UNKNOWN", (await people.Of(people.Ana).GiveAsync(new GiveThanks(Id.ToString(), null, 9, "Thank you", false))).Refusal!.Code);
        Assert.Equal(5, (await people.Of(people.Ana).AllowanceAsync()).Left);
    }

    [Fact]
    public async Task What_is_added_to_a_ledger_is_worth_what_any_entry_is()
    {
        await using var people = await ThanksHost.StartAsync(DatabaseKind.Sqlite);
        foreach (var giver in new[] { people.Ana, people.Cleo, people.Lead })
        {
            await people.GiveAsync(giver, people.Ben);
        }

        Assert.Equal([10, 10, 0], (await people.EventsAsync(people.Ben)).Cast<ActivityLogged>().Select(logged => logged.Points));
        Assert.Equal(20, (await people.Host.Person(people.Ben).StandingAsync(people.Ben))!.Points);
    }
}
