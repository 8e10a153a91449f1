using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Domain.Badges;
using Readiness.Grains.Badges;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Tests.Hosts;
using Readiness.Silo.Hosting;
using Xunit;

namespace Readiness.Grains.Tests.Rulesets;

/// <summary>A version that is published decides what comes, and nothing that was.</summary>
public sealed class PublishedVersions
{
    private static readonly string Second = Documents.Second(
        ("\"points\": 20", "\"points\": 26"),
        ("\"title\": \"Attend an event\"", "\"title\": \"Go out\""),
        ("\"target\": 1\n", "\"target\": 2\n"));

    [Theory]
    [CombinatorialDatabases]
    public async Task A_second_version_keeps_every_event_point_and_badge_and_decides_what_comes(DatabaseKind kind)
    {
        await using var host = await GrainHost.StartAsync(kind);
        var ana = await host.AddPersonAsync("Ana Costa");
        Assert.Equal(20, (await host.LogAsync(ana, "e1")).Entry!.Points);
        var before = Assert.Single(await host.RowsAsync(ana));
        var badges = (await host.Services.GetRequiredService<IBadgeStore>().CountsAsync()).Holders;

        await PublishAndRestartAsync(host, Second);
        var after = Assert.Single(await host.RowsAsync(ana));
        var standing = await host.Person(ana).StandingAsync(ana);

        Assert.Equal((1, before.Payload, before.Points), (after.Ruleset, after.Payload, after.Points));
        Assert.Equal(before.Hash, after.Hash);
        Assert.Equal(20, standing!.Points);
        Assert.Equal(badges, (await host.Services.GetRequiredService<IBadgeStore>().CountsAsync()).Holders);
        Assert.Contains("first-step", badges.Keys);

        var logged = (await host.LogAsync(ana, "e2", day: host.Today.AddDays(-1))).Entry!;
        var rows = await host.RowsAsync(ana);

        Assert.Equal((26, "Go out"), (logged.Points, logged.Kind.Title));
        Assert.Equal([1, 2], rows.Select(row => row.Ruleset));
        Assert.Equal(46, (await host.Person(ana).StandingAsync(ana))!.Points);
        Assert.Equal("Attend an event", (await host.Person(ana).EntriesAsync(ana, 2, after: null))!.Entries[1].Kind.Title);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_badge_that_became_harder_stays_with_whoever_holds_it(DatabaseKind kind)
    {
        await using var host = await GrainHost.StartAsync(kind);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Berg"));
        await host.LogAsync(ana, "e1");

        await PublishAndRestartAsync(host, Second);
        await host.LogAsync(ana, "e2", "join-group");
        await host.LogAsync(ben, "e1");

        Assert.Equal(1, (await host.Services.GetRequiredService<IBadgeStore>().CountsAsync()).Holders["first-step"]);
        Assert.DoesNotContain((await host.RowsAsync(ana)).SelectMany(LedgerCodec.BadgesOf), change => change.Kind == BadgeChangeKind.Revoked);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Readiness_says_which_version_it_used(DatabaseKind kind)
    {
        await using var host = await GrainHost.StartAsync(kind);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e1");
        Assert.Equal(1, (await host.Readiness(ana).ReadinessAsync(ana, level: null))!.Ruleset);

        await PublishAndRestartAsync(host, Documents.Second(("\"title\": \"To Senior\"", "\"title\": \"Towards Senior\"")));
        var readiness = await host.Readiness(ana).ReadinessAsync(ana, level: null);

        Assert.Equal((2, "Towards Senior"), (readiness!.Ruleset, readiness.Title));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Of_two_who_publish_at_once_one_wins(DatabaseKind kind)
    {
        await using var host = await GrainHost.StartAsync(kind);
        var store = host.Services.GetRequiredService<IRulesetStore>();

        var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(each =>
            Task.Run(() => store.AddAsync(2, Encoding.UTF8.GetBytes(Documents.Second(("\"points\": 20", $"\"points\": {100 + each}"))), DateTimeOffset.UnixEpoch, CancellationToken.None))));

        var (version, document) = Assert.Single(await store.ReadAllAsync(CancellationToken.None));
        Assert.Single(won, true);
        Assert.Equal(2, version);
        Assert.Equal(100 + Array.IndexOf(won, true), Documents.Read(Encoding.UTF8.GetString(document)).Kinds[0].BasePoints);
    }

    [Fact]
    public async Task A_third_version_follows_the_second_and_one_that_cannot_be_read_is_named()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var store = host.Services.GetRequiredService<IRulesetStore>();
        var third = Documents.After(Documents.Read(Second), ("\"points\": 26", "\"points\": 27"));
        await store.AddAsync(2, Encoding.UTF8.GetBytes(Second), DateTimeOffset.UnixEpoch, CancellationToken.None);
        await store.AddAsync(3, Encoding.UTF8.GetBytes(third), DateTimeOffset.UnixEpoch, CancellationToken.None);
        var book = new RulesetBook();

        Assert.Throws<InvalidOperationException>(() => book.InForce);
        await book.ReadAsync(store, CancellationToken.None);

        Assert.Equal([20, 26, 27], new[] { 1, 2, 3 }.Select(version => book.Version(version).Kinds[0].BasePoints));
        Assert.Equal(3, book.InForce.Version);
        Assert.Null(book.Find(4));
        await store.AddAsync(4, "{\n}"u8.ToArray(), DateTimeOffset.UnixEpoch, CancellationToken.None);
        var failed = await Assert.ThrowsAsync<FormatException>(() => new RulesetBook().ReadAsync(store, CancellationToken.None));
        Assert.StartsWith("This program cannot use ruleset 4 of the database, line 1:", failed.Message, StringComparison.Ordinal);
    }

    /// <summary>What a publication and the next start come to: the book is read anew before anybody is activated.</summary>
    private static async Task PublishAndRestartAsync(GrainHost host, string document)
    {
        await host.DeactivateAllAsync();
        Assert.True(await host.Services.GetRequiredService<IRulesetStore>().AddAsync(2, Encoding.UTF8.GetBytes(document), DateTimeOffset.UnixEpoch, CancellationToken.None));
        await host.Services.ReadRulesetsAsync();
    }
}
