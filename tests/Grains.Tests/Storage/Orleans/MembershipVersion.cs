using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>
/// InsertMembershipKey and UpdateMembershipKey: a silo's row changes only for whoever read the table's latest version,
/// and every change raises that version by one.
/// </summary>
public sealed class MembershipVersion
{
    private const int Rounds = 300;
    private const int Rivals = 6;

    private static readonly DateTime Monday = new(2026, 11, 23, 9, 30, 15, 123, DateTimeKind.Utc);

    [Fact]
    public async Task An_insert_from_an_old_version_is_refused_and_changes_nothing()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        var old = (await cluster.Table.ReadAllAsync()).Version;
        await cluster.InsertAsync(ClusterUnderTest.Silo(1, SiloStatus.Active, Monday));

        Assert.False(await cluster.Table.InsertRowAsync(ClusterUnderTest.Silo(2, SiloStatus.Active, Monday), old.Next()));

        var read = await cluster.Table.ReadAllAsync();
        Assert.Equal(("silo-1", 1), (Assert.Single(read.Members).Item1.SiloName, read.Version.Version));
    }

    [Fact]
    public async Task An_insert_of_a_silo_that_is_there_is_refused_and_leaves_the_version()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        await cluster.InsertAsync(ClusterUnderTest.Silo(1, SiloStatus.Joining, Monday));

        Assert.False(await cluster.InsertAsync(ClusterUnderTest.Silo(1, SiloStatus.Active, Monday)));

        var read = await cluster.Table.ReadAllAsync();
        Assert.Equal((SiloStatus.Joining, 1), (Assert.Single(read.Members).Item1.Status, read.Version.Version));
    }

    [Fact]
    public async Task An_update_from_an_old_version_is_refused_and_changes_nothing()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        var silo = ClusterUnderTest.Silo(1, SiloStatus.Joining, Monday);
        await cluster.InsertAsync(silo);
        var old = (await cluster.Table.ReadAllAsync()).Version;
        await cluster.InsertAsync(ClusterUnderTest.Silo(2, SiloStatus.Active, Monday));

        silo.Status = SiloStatus.Dead;
        Assert.False(await cluster.Table.UpdateRowAsync(silo, old.VersionEtag, old.Next()));

        var read = await cluster.Table.ReadAllAsync();
        Assert.DoesNotContain(read.Members, m => m.Item1.Status == SiloStatus.Dead);
        Assert.Equal(2, read.Version.Version);
    }

    [Fact]
    public async Task An_update_of_a_silo_that_is_not_there_is_refused_and_leaves_the_version()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();

        Assert.False(await cluster.UpdateAsync(ClusterUnderTest.Silo(1, SiloStatus.Active, Monday)));

        Assert.Equal(0, (await cluster.Table.ReadAllAsync()).Version.Version);
    }

    [Fact]
    public async Task Of_rivals_that_read_the_same_version_exactly_one_changes_the_table()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        var known = ClusterUnderTest.Silo(0, SiloStatus.Joining, Monday);
        await cluster.InsertAsync(known);

        for (var round = 1; round <= Rounds; round++)
        {
            var version = (await cluster.Table.ReadAllAsync()).Version;
            Assert.Equal(round, version.Version);
            var changes = await Task.WhenAll(Enumerable.Range(0, Rivals).Select(rival => Task.Run(() => rival % 2 == 0
                ? cluster.Table.UpdateRowAsync(known, version.VersionEtag, version.Next())
                : cluster.Table.InsertRowAsync(ClusterUnderTest.Silo((round * Rivals) + rival, SiloStatus.Active, Monday), version.Next()))));
            Assert.Single(changes, changed => changed);
        }

        Assert.Equal(Rounds + 1, (await cluster.Table.ReadAllAsync()).Version.Version);
    }

    [Fact]
    public async Task An_update_that_meets_the_removal_of_its_silo_either_stands_or_leaves_the_version()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        for (var round = 1; round <= Rounds; round++)
        {
            var silo = ClusterUnderTest.Silo(round, SiloStatus.Dead, Monday);
            await cluster.InsertAsync(silo);
            var before = (await cluster.Table.ReadAllAsync()).Version;

            var update = Task.Run(() => cluster.Table.UpdateRowAsync(silo, before.VersionEtag, before.Next()));
            var removal = Task.Run(() => cluster.Table.CleanupDefunctSiloEntriesAsync(new DateTimeOffset(Monday.AddDays(1))));
            await Task.WhenAll(update, removal);

            var after = (await cluster.Table.ReadAllAsync()).Version;
            Assert.Equal(before.Version + (await update ? 1 : 0), after.Version);
        }
    }
}
