using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>The statements of clustering except who may change what, through the table that runs them.</summary>
public sealed class Membership
{
    private static readonly DateTime Monday = new(2026, 11, 23, 9, 30, 15, 123, DateTimeKind.Utc);

    [Fact]
    public async Task The_version_is_made_once_and_reads_back_before_there_is_any_silo()
    {
        await using var database = await OrleansDatabase.CreateAsync(OrleansDatabase.PostgreSql);
        using var one = await OrleansProviders.CreateAsync(database);
        using var other = await OrleansProviders.CreateAsync(database);

        await one.Membership.InitializeMembershipTableAsync(tryInitTableVersion: true);
        await other.Membership.InitializeMembershipTableAsync(tryInitTableVersion: true);

        var read = await other.Membership.ReadAllAsync();
        Assert.Empty(read.Members);
        Assert.Equal(0, read.Version.Version);
        Assert.Equal(0, (await database.RunQueryAsync("InsertMembershipVersionKey", ("DeploymentId", OrleansProviders.ClusterId)))[0].OnlyInteger());
    }

    [Fact]
    public async Task A_silo_reads_back_as_it_was_inserted()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        var silo = ClusterUnderTest.Silo(1, SiloStatus.Joining, Monday);

        Assert.True(await cluster.InsertAsync(silo));

        var read = await cluster.Table.ReadRowAsync(silo.SiloAddress);
        var (entry, _) = Assert.Single(read.Members);
        Assert.Equal(1, read.Version.Version);
        Assert.Equal(
            (silo.SiloAddress, silo.SiloName, silo.HostName, silo.Status, silo.ProxyPort, silo.StartTime, silo.IAmAliveTime),
            (entry.SiloAddress, entry.SiloName, entry.HostName, entry.Status, entry.ProxyPort, entry.StartTime, entry.IAmAliveTime));
        Assert.Empty(entry.SuspectTimes ?? []);
    }

    [Fact]
    public async Task An_unknown_silo_reads_as_the_version_alone()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        await cluster.InsertAsync(ClusterUnderTest.Silo(1, SiloStatus.Active, Monday));

        var read = await cluster.Table.ReadRowAsync(ClusterUnderTest.Silo(2, SiloStatus.Active, Monday).SiloAddress);

        Assert.Empty(read.Members);
        Assert.Equal(1, read.Version.Version);
    }

    [Fact]
    public async Task All_silos_of_the_cluster_read_back_with_one_version()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        foreach (var number in new[] { 1, 2, 3 })
        {
            await cluster.InsertAsync(ClusterUnderTest.Silo(number, SiloStatus.Active, Monday));
        }

        var read = await cluster.Table.ReadAllAsync();

        Assert.Equal(["silo-1", "silo-2", "silo-3"], read.Members.Select(m => m.Item1.SiloName).Order(StringComparer.Ordinal));
        Assert.Equal(3, read.Version.Version);
    }

    [Fact]
    public async Task Status_and_suspicions_read_back_as_they_were_updated()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        var silo = ClusterUnderTest.Silo(1, SiloStatus.Active, Monday);
        await cluster.InsertAsync(silo);
        silo.Status = SiloStatus.Dead;
        silo.IAmAliveTime = Monday.AddMinutes(1);
        // As many as make about 8,000 characters.
        silo.SuspectTimes = [.. Enumerable.Range(1, 160).Select(n =>
            Tuple.Create(ClusterUnderTest.Silo(n, SiloStatus.Active, Monday).SiloAddress, Monday.AddSeconds(n)))];

        Assert.True(await cluster.UpdateAsync(silo));

        var (read, _) = Assert.Single((await cluster.Table.ReadAllAsync()).Members);
        Assert.Equal((SiloStatus.Dead, Monday.AddMinutes(1)), (read.Status, read.IAmAliveTime));
        Assert.Equal(silo.SuspectTimes, read.SuspectTimes);
    }

    [Fact]
    public async Task A_sign_of_life_changes_the_time_and_leaves_the_version()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        var silo = ClusterUnderTest.Silo(1, SiloStatus.Active, Monday);
        await cluster.InsertAsync(silo);
        await cluster.InsertAsync(ClusterUnderTest.Silo(2, SiloStatus.Active, Monday));

        silo.IAmAliveTime = Monday.AddSeconds(30);
        await cluster.Table.UpdateIAmAliveAsync(silo);

        var read = await cluster.Table.ReadAllAsync();
        Assert.Equal(
            [("silo-1", Monday.AddSeconds(30)), ("silo-2", Monday)],
            read.Members.Select(m => (m.Item1.SiloName, m.Item1.IAmAliveTime)).Order());
        Assert.Equal(2, read.Version.Version);
    }

    [Fact]
    public async Task Gateways_are_the_active_silos_with_a_proxy_port()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        await cluster.InsertAsync(ClusterUnderTest.Silo(1, SiloStatus.Active, Monday));
        await cluster.InsertAsync(ClusterUnderTest.Silo(2, SiloStatus.Joining, Monday));
        await cluster.InsertAsync(ClusterUnderTest.Silo(3, SiloStatus.Active, Monday, proxyPort: 0));
        await cluster.InsertAsync(ClusterUnderTest.Silo(4, SiloStatus.Active, Monday));

        var gateways = await cluster.GatewaysAsync();

        Assert.Equal([30001, 30004], gateways.Select(g => g.Port).Order());
    }

    [Fact]
    public async Task Clean_up_removes_silos_that_are_old_and_not_active()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        await cluster.InsertAsync(ClusterUnderTest.Silo(1, SiloStatus.Dead, Monday.AddDays(-8)));
        await cluster.InsertAsync(ClusterUnderTest.Silo(2, SiloStatus.Dead, Monday.AddDays(-6)));
        await cluster.InsertAsync(ClusterUnderTest.Silo(3, SiloStatus.Active, Monday.AddDays(-8)));

        await cluster.Table.CleanupDefunctSiloEntriesAsync(new DateTimeOffset(Monday.AddDays(-7)));

        Assert.Equal(["silo-2", "silo-3"], (await cluster.Table.ReadAllAsync()).Members.Select(m => m.Item1.SiloName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_deleted_cluster_leaves_neither_silos_nor_a_version()
    {
        await using var cluster = await ClusterUnderTest.CreateAsync();
        await cluster.InsertAsync(ClusterUnderTest.Silo(1, SiloStatus.Active, Monday));
        await cluster.Database.RunQueryAsync("InsertMembershipVersionKey", ("DeploymentId", "another-cluster"));

        await cluster.Table.DeleteMembershipTableEntriesAsync(OrleansProviders.ClusterId);

        Assert.Equal(0, await cluster.Database.CountAsync("SELECT count(*) FROM OrleansMembership"));
        Assert.Equal(1, await cluster.Database.CountAsync("SELECT count(*) FROM OrleansMembershipVersion"));
    }
}
