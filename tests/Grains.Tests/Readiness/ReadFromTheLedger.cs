using System.Text.Json;
using Readiness.Contracts.Readiness;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Readiness;

/// <summary>Readiness is read off the ledger: nothing else holds it, and nothing else changes it.</summary>
public sealed class ReadFromTheLedger
{
    private const string Level = "senior";

    [Theory]
    [CombinatorialDatabases]
    public async Task Deleting_every_snapshot_changes_no_readiness(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        for (var i = 0; i < 120; i++)
        {
            await host.LogAsync(ana, $"e-{i}", i % 2 == 0 ? "share-resource" : "stay-in-touch", i % 2 == 0 ? null : $"Friend {i}", host.Today.AddDays(-(i % 80)));
        }

        var before = await AllAsync(host, ana);
        await host.DeactivateAllAsync();
        var fromSnapshot = await AllAsync(host, ana);
        await host.Database.WriteAsync("DELETE FROM OrleansStorage", [], CancellationToken.None);
        await host.DeactivateAllAsync();

        Assert.Equal(before, fromSnapshot);
        Assert.Equal(before, await AllAsync(host, ana));
        Assert.Contains("\"Claimed\":", before, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Claimed\":0,", before[..200], StringComparison.Ordinal);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_retraction_today_leaves_the_weeks_before_as_they_were(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e-1", "mentor-session", "Mia Mentor");
        host.Clock.Advance(TimeSpan.FromDays(21));
        var before = await host.Readiness(ana).TrendAsync(ana, Level, 10);

        await host.Person(ana).RetractAsync("e-1", null);

        Assert.Equal(3, before!.Length);
        Assert.All(before, point => Assert.True(point.Claimed > 0));
        Assert.Equal(before, await host.Readiness(ana).TrendAsync(ana, Level, 10));
        Assert.Equal(0, (await host.Readiness(ana).ReadinessAsync(ana, Level))!.Claimed);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task The_trend_grows_by_the_week_that_ended(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e-1");
        Assert.Empty((await host.Readiness(ana).TrendAsync(ana, Level, 10))!);

        host.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(host.Today.AddDays(-(int)host.Today.DayOfWeek), Assert.Single((await host.Readiness(ana).TrendAsync(ana, Level, 10))!).WeekEnd);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Quests_stay_for_the_week_through_restarts_and_change_with_it(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var people = new List<Guid>();
        for (var i = 0; i < 8; i++)
        {
            people.Add(await host.AddPersonAsync($"Person {i}"));
        }

        var first = await KindsAsync(host, people);
        await host.LogAsync(people[0], "e-1");
        await host.DeactivateAllAsync();
        var again = await KindsAsync(host, people);
        host.Clock.Advance(TimeSpan.FromDays(7));
        var next = await KindsAsync(host, people);

        Assert.All(first, kinds => Assert.Equal(3, kinds.Split(' ').Length));
        Assert.Equal(first, again);
        Assert.NotEqual(first, next);
    }

    private static async Task<List<string>> KindsAsync(GrainHost host, List<Guid> people)
    {
        var kinds = new List<string>();
        foreach (var person in people)
        {
            kinds.Add(string.Join(' ', (await host.Quests(person).QuestsAsync(person))!.Select(quest => quest.Kind.Key)));
        }

        return kinds;
    }

    private static async Task<string> AllAsync(GrainHost host, Guid person)
    {
        var grain = host.Readiness(person);
        return JsonSerializer.Serialize(await grain.ReadinessAsync(person, Level))
            + JsonSerializer.Serialize(await grain.ForecastAsync(person, Level))
            + JsonSerializer.Serialize(await grain.NextActionsAsync(person, Level, 100))
            + JsonSerializer.Serialize(await grain.TrendAsync(person, Level, 100))
            + JsonSerializer.Serialize(await grain.WhatIfAsync(person, Level, [new WhatIfEntry("assist", host.Today.AddDays(3), Confirmed: true, 2)]));
    }
}
