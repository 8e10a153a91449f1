using Readiness.Grains.Badges;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Tests.Imports;
using Readiness.Silo.Storage.Badges;
using Xunit;

namespace Readiness.Grains.Tests.Badges;

/// <summary>An import awards badges like any other command.</summary>
public sealed class ImportedBadges
{
    private const string People = """
        ana@example.org,Ana Costa,,,,,,named,
        ben@example.org,Ben Berg,,,,,,named,
        """;

    [Fact]
    public async Task An_import_awards_badges_dated_by_their_entries_and_leave_of_the_same_import_is_known()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        await stores.ImportAsync(
            People,
            """
            e1,ana@example.org,share-resource,2026-02-11,,,,
            e2,ana@example.org,share-resource,2026-02-18,,,,
            e3,ben@example.org,approach-mentor,2024-03-11,Mei Xu,,,
            e4,ana@example.org,share-resource,2026-03-11,,,,
            e5,ana@example.org,share-resource,2026-03-18,,,,
            """,
            "ana@example.org,2026-W09");

        var rows = await stores.RowsAsync();
        var (ana, ben) = ((await stores.PersonAsync("ana@example.org")).Id, (await stores.PersonAsync("ben@example.org")).Id);
        Assert.Equal(
            new[] { (ana, "first-step", "2026-02-11"), (ana, "steady-bronze", "2026-03-18"), (ben, "bold-ask-bronze", "2024-03-11"), (ben, "first-step", "2024-03-11") }
                .OrderBy(each => each.Item1).ThenBy(each => each.Item2, StringComparer.Ordinal),
            rows.SelectMany(row => LedgerCodec.Decode(row, stores.Rulesets).Badges.Select(change => (row.Person, change.Key, $"{LedgerCodec.Decode(row, stores.Rulesets).Badges.On:yyyy-MM-dd}")))
                .OrderBy(each => each.Person).ThenBy(each => each.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Holders_after_an_import_are_those_of_the_ledgers_and_the_same_import_again_changes_none(string kind)
    {
        await using var stores = await StoresUnderTest.CreateAsync(kind);
        var badges = new BadgeStore(stores.Database, stores.Ledgers);
        var folder = Path.Combine(AppContext.BaseDirectory, "Exports", "Organisation");

        await stores.ImportFolderAsync(folder);
        var imported = await HeldAsync(badges);
        await stores.ImportFolderAsync(folder);
        var again = await HeldAsync(badges);
        await badges.RebuildAsync(CancellationToken.None);

        var holders = new BadgeHolders();
        foreach (var row in await stores.RowsAsync())
        {
            holders.Take(row);
        }

        var expected = holders.Held.GroupBy(held => held.Badge).Select(badge => (badge.Key, badge.Count())).Order().ToList();
        Assert.True(expected.Count > 5);
        Assert.Equal(expected, imported);
        Assert.Equal(expected, again);
        Assert.Equal(expected, await HeldAsync(badges));
    }

    private static async Task<List<(string, int)>> HeldAsync(BadgeStore badges) =>
        [.. (await badges.CountsAsync(CancellationToken.None)).Holders.Select(each => (each.Key, each.Value)).Order()];
}
