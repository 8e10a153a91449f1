using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.Activities;
using Readiness.Domain.Badges;
using Readiness.Grains.Badges;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Badges;

/// <summary>Who holds which badge is written with the rows of the ledger, and is what the ledger says.</summary>
public sealed class HeldBadges
{
    private static readonly string[] Kinds = ["meet-someone", "introduce", "teach", "guide", "approach-mentor", "mentor-session", "help-mentor", "share-resource"];

    [Theory]
    [CombinatorialDatabases]
    public async Task After_any_history_the_holders_are_those_of_the_ledgers(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        Guid[] people = [await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"), await host.AddPersonAsync("Cleo Xu")];
        var chance = new Random(7);
        for (var round = 0; round < 12; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 40).Select(i => DoAsync(host, people, chance.Next(), $"e-{(round * 25) + (i % 30)}")));
            if (round % 4 == 3)
            {
                await host.DeactivateAllAsync();
            }
        }

        await LoseATeachersBadgeAsync(host, people[0]);
        var expected = await FromLedgersAsync(host.Ledgers);
        Assert.Contains(await host.Ledgers.ReadAllAsync(CancellationToken.None).ToListAsync(), row => LedgerCodec.BadgesOf(row).Any(change => change.Kind == BadgeChangeKind.Revoked));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await StoredAsync(host));
        await host.Database.WriteAsync("DELETE FROM badge_holders", [], CancellationToken.None);
        await Store(host).RebuildAsync(CancellationToken.None);
        Assert.Equal(expected, await StoredAsync(host));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Counts_are_of_active_people_only(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.AddPersonAsync("Cleo Xu");
        await host.LogAsync(ana, "e-1");
        await host.LogAsync(ben, "e-1", "approach-mentor", "Mei Xu");
        var before = await Store(host).CountsAsync();

        var people = host.Services.GetRequiredService<IPeopleStore>();
        await people.SaveAsync([(await people.FindAsync([ben], CancellationToken.None))[0] with { Active = false }], CancellationToken.None);
        var after = await Store(host).CountsAsync();

        Assert.Equal((3, 2, 1), (before.People, before.Holders["first-step"], before.Holders["bold-ask-bronze"]));
        Assert.Equal((2, 1), (after.People, after.Holders["first-step"]));
        Assert.DoesNotContain("bold-ask-bronze", after.Holders.Keys);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_row_that_is_refused_leaves_no_holder_behind(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.LogAsync(ben, "e-1");
        await host.LogAsync(ana, "e-1", "approach-mentor", "Mei Xu");
        var row = (await host.RowsAsync(ana))[0];
        var taken = row with { Person = ben, Badges = new BadgeChanges(host.Today, [new("teacher-gold", default)]) };

        await Assert.ThrowsAsync<LedgerConflictException>(() => host.Ledgers.AppendManyAsync([LedgerChain.Seal(taken)], CancellationToken.None));

        Assert.DoesNotContain("teacher-gold", (await Store(host).CountsAsync()).Holders.Keys);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_badge_is_awarded_once_whatever_of_the_ledger_is_in_memory(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        for (var i = 0; i < 60; i++)
        {
            await host.LogAsync(ana, $"e-{i}", "meet-someone", $"Person {i}", host.Today.AddDays(-i));
            if (i % 20 == 10)
            {
                await host.DeactivateAllAsync();
            }
        }

        await host.Person(ana).RetractAsync("e-0", null);
        await host.DeactivateAllAsync();
        for (var i = 50; i < 60; i++)
        {
            await host.Person(ana).RetractAsync($"e-{i}", null);
        }

        Assert.Equal(
            ["+first-step", "+connector-bronze", "+steady-bronze", "+connector-silver", "+connector-gold", "-connector-gold"],
            (await host.RowsAsync(ana)).SelectMany(LedgerCodec.BadgesOf).Select(change => (change.Kind == default ? "+" : "-") + change.Key));
    }

    private static async Task DoAsync(GrainHost host, Guid[] people, int chance, string id)
    {
        var (owner, other) = (people[chance % 3], people[(chance + 1) % 3]);
        var grain = host.Person(owner);
        await ((chance / 3 % 10) switch
        {
            < 6 => grain.LogAsync(new LogActivity(
                id, Kinds[chance / 30 % Kinds.Length], host.Today.AddDays(-(chance / 300 % 60)),
                [new CounterpartReference(null, $"Person {chance / 7 % 20}"), new CounterpartReference(other, null)], null, "https://example.org/1", Private: false)),
            < 7 => grain.ConfirmAsync(new AnswerEntry(id, other, null)),
            < 8 => grain.DeclineAsync(new AnswerEntry(id, other, "It was not so")),
            _ => grain.RetractAsync(id, null),
        });
    }

    /// <summary>In whatever order the rest of a history was written, it then holds a badge that was taken back.</summary>
    private static async Task LoseATeachersBadgeAsync(GrainHost host, Guid person)
    {
        await host.LogAsync(person, "e-taught", "teach", "Mei Xu");
        foreach (var entry in (await host.RowsAsync(person)).Select(row => row.Entry).Distinct())
        {
            await host.Person(person).RetractAsync(entry, null);
        }
    }

    private static IBadgeStore Store(GrainHost host) => host.Services.GetRequiredService<IBadgeStore>();

    private static async Task<BadgeHolding[]> FromLedgersAsync(ILedgerStore ledgers)
    {
        var held = new Dictionary<(Guid, string), DateOnly>();
        await foreach (var row in ledgers.ReadAllAsync(CancellationToken.None))
        {
            var changes = LedgerCodec.Decode(row, RulesetBook.OfTheFirst()).Badges;
            foreach (var change in changes)
            {
                Assert.True(change.Kind == default ? held.TryAdd((row.Person, change.Key), changes.On) : held.Remove((row.Person, change.Key)));
            }
        }

        return Sorted(held.Select(each => new BadgeHolding(each.Key.Item1, each.Key.Item2, each.Value)));
    }

    private static async Task<BadgeHolding[]> StoredAsync(GrainHost host) => Sorted(await host.Database.ListAsync(
        "SELECT person_id, badge, awarded_on FROM badge_holders", [],
        row => new BadgeHolding(row.GetGuid(0), row.GetString(1), row.GetFieldValue<DateOnly>(2)), CancellationToken.None));

    private static BadgeHolding[] Sorted(IEnumerable<BadgeHolding> all) => [.. all.OrderBy(each => each.Person).ThenBy(each => each.Badge, StringComparer.Ordinal)];
}
