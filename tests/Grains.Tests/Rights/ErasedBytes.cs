using Readiness.Contracts;
using Readiness.Contracts.Rights;
using Readiness.Grains.Tests.Hosts;
using Readiness.Support;
using Xunit;

namespace Readiness.Grains.Tests.Rights;

/// <summary>What PostgreSQL keeps beside its tables goes with whoever is erased, and large tables go at night.</summary>
public sealed class ErasedBytes
{
    private static readonly string[] SmallLog = ["min_wal_size = 32MB", "max_wal_size = 32MB"];
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Nothing_of_somebody_is_left_in_the_log_either_whatever_the_account_may_do(bool superuser)
    {
        Requirement.Postgres();
        var server = await PostgresServer.StartOwnAsync(SmallLog);
        try
        {
            await using var host = await GrainHost.StartAsync(superuser ? await server.CreateDatabaseAsync() : await server.CreateOwnedDatabaseAsync(), services => StumblingStep.Hurry(services));
            var planted = await Planted.InAsync(host);
            Assert.NotEmpty(await InLogAsync(server, planted.Markers));

            await EraseAsync(host, planted.Petra);

            await Eventually.TrueAsync(
                async () =>
                {
                    await server.CheckpointAsync(); // as the database does by itself every few minutes
                    return (await StatusAsync(host, planted.Petra)).DoneAt is not null;
                },
                Limit, () => "the erasure to be done");
            Assert.Empty(await InLogAsync(server, planted.Markers));
        }
        finally
        {
            server.Remove();
        }
    }

    [Fact]
    public async Task An_erasure_is_open_for_as_long_as_a_replica_keeps_the_log()
    {
        Requirement.Postgres();
        var server = await PostgresServer.StartOwnAsync(SmallLog);
        try
        {
            await using var host = await GrainHost.StartAsync(await server.CreateDatabaseAsync(), services => StumblingStep.Hurry(services, patience: TimeSpan.Zero));
            await host.Database.WriteAsync("SELECT pg_create_physical_replication_slot('replica', true)", [], CancellationToken.None);
            var planted = await Planted.InAsync(host);

            await EraseAsync(host, planted.Petra);

            await Eventually.TrueAsync(async () => (await StatusAsync(host, planted.Petra)).Failure is not null, Limit, () => "the erasure to wait");
            var status = await StatusAsync(host, planted.Petra);
            Assert.Equal(("files", null, "The database keeps its log for a replica or an archive that did not take it yet."), (status.Step, status.DoneAt, status.Failure));
        }
        finally
        {
            server.Remove();
        }
    }

    [Fact]
    public async Task Large_tables_wait_for_the_night_and_one_night_is_enough_for_all_who_wait()
    {
        Requirement.Postgres();
        await using var host = await GrainHost.StartAsync(DatabaseKind.PostgreSql, services => StumblingStep.Hurry(services, largeTable: 0));
        var planted = await Planted.InAsync(host);
        await EraseAsync(host, planted.Petra);
        await EraseAsync(host, planted.Nina);
        foreach (var person in new[] { planted.Petra, planted.Nina })
        {
            await Eventually.TrueAsync(async () => (await StatusAsync(host, person)).Failure is not null, Limit, () => "the erasure to wait");
            Assert.Equal(("sweep", true), ((await StatusAsync(host, person)).Step, (await StatusAsync(host, person)).OnlyFilesLeft));
            Assert.StartsWith("Large tables are written anew at night: ", (await StatusAsync(host, person)).Failure, StringComparison.Ordinal);
        }

        host.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 19, 1, 0, 0, TimeSpan.Zero));
        await host.Grain<IErasureGrain>(GrainKeys.Erasure(planted.Petra)).ContinueAsync();

        await Eventually.TrueAsync(async () => (await StatusAsync(host, planted.Petra)).DoneAt is not null, Limit, () => "the erasure to be done");
        Assert.Equal("log", (await StatusAsync(host, planted.Nina)).Step);
        Assert.Empty(await Traces.FindAsync(host, planted.Markers));
    }

    private static async Task EraseAsync(GrainHost host, Guid person) => Assert.True(await host.Grain<IErasureGrain>(GrainKeys.Erasure(person)).RequestAsync(person));

    private static async Task<ErasureStatus> StatusAsync(GrainHost host, Guid person) => (await host.Grain<IErasureGrain>(GrainKeys.Erasure(person)).StatusAsync())!;

    private static Task<IReadOnlyList<string>> InLogAsync(PostgresServer server, IEnumerable<string> words) => WordsInFiles.FindAsync(server.LogFolder, words);
}
