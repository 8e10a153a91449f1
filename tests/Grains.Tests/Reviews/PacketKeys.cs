using Microsoft.Extensions.DependencyInjection;
using Readiness.Grains.Reviews.Packets;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>Keys of packets: the same on every host and after a restart, and in the clear nowhere.</summary>
public sealed class PacketKeys
{
    [Theory]
    [CombinatorialDatabases]
    public async Task One_key_seals_on_every_host_and_after_a_restart(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database, silos: 2);
        var keys = await Task.WhenAll(host.ServicesOfAll.Select(services => services.GetRequiredService<IPacketKeys>().CurrentAsync(CancellationToken.None)));
        await host.StopAsync();
        await using var next = await GrainHost.StartAsync(host.Settings);

        var later = await next.Services.GetRequiredService<IPacketKeys>().CurrentAsync(CancellationToken.None);

        var found = await Task.WhenAll(keys.Select(key => next.Services.GetRequiredService<IPacketKeys>().FindAsync(key.Id, CancellationToken.None)));
        Assert.Equal(keys.Select(Text), found.Select(key => Text(key!)));
        Assert.Contains(Text(later), keys.Select(Text));
        Assert.Null(await next.Services.GetRequiredService<IPacketKeys>().FindAsync("ffff", CancellationToken.None));
        var stored = await next.Database.ListAsync("SELECT secret FROM packet_key", [], row => row.GetFieldValue<byte[]>(0), CancellationToken.None);
        Assert.All(stored, secret => Assert.True(secret.AsSpan().IndexOf(later.Secret.Span) < 0));
    }

    [Fact]
    public async Task A_key_that_cannot_be_read_any_more_is_followed_by_a_new_one()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var before = await host.Services.GetRequiredService<IPacketKeys>().CurrentAsync(CancellationToken.None);
        await host.Database.WriteAsync("DELETE FROM data_protection_key", [], CancellationToken.None);
        await host.StopAsync();
        await using var next = await GrainHost.StartAsync(host.Settings);
        var keys = next.Services.GetRequiredService<IPacketKeys>();

        var after = await keys.CurrentAsync(CancellationToken.None);

        Assert.NotEqual(before.Id, after.Id);
        Assert.Null(await keys.FindAsync(before.Id, CancellationToken.None));
        Assert.Equal(Text(after), Text((await keys.FindAsync(after.Id, CancellationToken.None))!));
    }

    private static string Text(PacketKey key) => $"{key.Id} {Convert.ToHexStringLower(key.Secret.Span)}";
}
