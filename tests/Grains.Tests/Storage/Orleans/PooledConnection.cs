using Microsoft.Data.Sqlite;
using Readiness.Silo.Storage.Orleans;
using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>
/// A write to SQLite that fails half way leaves its connection fit for the next: a transaction left open in the pool
/// would refuse every later write.
/// </summary>
public sealed class PooledConnection
{
    private const int WritesAfterwards = 5;

    private static readonly GrainId Ana = GrainId.Create("person", "u-ana");

    [Fact]
    public async Task A_write_that_ran_out_of_time_does_not_spoil_the_pool()
    {
        await using var database = await OrleansDatabase.CreateAsync(OrleansDatabase.Sqlite);
        await using var impatient = new SqliteDataSource(FileOf(database), busyTimeout: TimeSpan.FromMilliseconds(50));
        using var silo = await OrleansProviders.CreateAsync(database, through: impatient);
        await using (var writer = ((SqliteDataSource)database.Source).OpenConnection())
        await using (writer.BeginTransaction())
        {
            var refused = await Assert.ThrowsAsync<SqliteException>(() => silo.Notes.WriteAsync(Ana, "too late"));
            Assert.Equal(SQLitePCL.raw.SQLITE_BUSY, refused.SqliteErrorCode);
        }

        await AssertWritesAsync(silo);
    }

    [Fact]
    public async Task A_write_that_was_cancelled_while_it_ran_does_not_spoil_the_pool()
    {
        await using var database = await OrleansDatabase.CreateAsync(OrleansDatabase.Sqlite);
        using var cancellation = new CancellationTokenSource();
        await using var hooked = new HookedDataSource((SqliteDataSource)database.Source, cancellation.Cancel);
        using var silo = await OrleansProviders.CreateAsync(database, through: hooked);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => silo.Notes.WriteAsync(Ana, "cancelled", cancellationToken: cancellation.Token));

        Assert.True(cancellation.IsCancellationRequested, "The write was to reach the table before it was cancelled.");
        await AssertWritesAsync(silo);
    }

    private static string FileOf(OrleansDatabase database) =>
        new SqliteConnectionStringBuilder(database.Source.ConnectionString).DataSource;

    // Whether the failed write stands is unknown to its caller, so it reads first, as a grain that starts again does.
    private static async Task AssertWritesAsync(OrleansProviders silo)
    {
        var version = (await silo.Notes.ReadAsync(Ana)).Version;
        for (var n = 0; n < WritesAfterwards; n++)
        {
            version = await silo.Notes.WriteAsync(Ana, $"after {n}", version);
        }

        Assert.Equal($"after {WritesAfterwards - 1}", (await silo.Notes.ReadAsync(Ana)).Text);
    }
}
