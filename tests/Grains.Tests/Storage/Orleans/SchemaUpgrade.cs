using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Data.Sqlite;
using Readiness.Silo.Storage.Orleans;
using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>The scripts of a database run once, in order, whole or not at all.</summary>
public sealed class SchemaUpgrade
{
    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_second_upgrade_runs_nothing(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        var scripts = await database.CountAsync("SELECT count(*) FROM SchemaVersions");

        database.Upgrade();

        Assert.True(scripts >= 3, $"Only {scripts} scripts were noted.");
        Assert.Equal(scripts, await database.CountAsync("SELECT count(*) FROM SchemaVersions"));
    }

    [Fact]
    public async Task Silos_that_start_together_upgrade_a_database_once()
    {
        await using var database = await OrleansDatabase.CreateEmptyAsync(OrleansDatabase.PostgreSql);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(database.Upgrade)));

        Assert.Equal(
            await database.CountAsync("SELECT count(DISTINCT ScriptName) FROM SchemaVersions"),
            await database.CountAsync("SELECT count(*) FROM SchemaVersions"));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_script_that_fails_is_named_and_leaves_nothing_of_itself(string kind)
    {
        await using var database = await OrleansDatabase.CreateEmptyAsync(kind);
        await database.CountAsync("CREATE TABLE OrleansRemindersByHash (InTheWayOfTheIndex integer)");

        var failure = Assert.Throws<StorageUpgradeException>(database.Upgrade);

        Assert.Equal("0003-orleans-reminders.sql", failure.Script);
        Assert.Contains("0003-orleans-reminders.sql", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, await database.CountAsync("SELECT count(*) FROM SchemaVersions"));
        Assert.Equal(0, await database.CountAsync("SELECT count(*) FROM OrleansStorage"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.CountAsync("SELECT count(*) FROM OrleansReminders"));
    }

    [Fact]
    public void A_file_that_cannot_be_made_durable_is_refused()
    {
        using var memory = new SqliteDataSource(":memory:");

        var refusal = Assert.Throws<InvalidOperationException>(() => StorageSchema.Upgrade(memory, NullLogger.Instance));

        Assert.Contains("journal_mode", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_connection_to_a_file_is_durable_however_it_was_opened()
    {
        await using var database = await OrleansDatabase.CreateAsync(OrleansDatabase.Sqlite);
        var source = (SqliteDataSource)database.Source;
        await using var opened = source.OpenConnection();
        await using var openedLater = source.CreateConnection();
        await openedLater.OpenAsync();
        await using var asProvidersDo = (SqliteConnection)await database.Source.OpenConnectionAsync();

        foreach (var connection in new[] { opened, openedLater, asProvidersDo })
        {
            Assert.Equal(
                ("wal", 2L, 1L, 10_000L),
                (Pragma(connection, "journal_mode"), Pragma(connection, "synchronous"), Pragma(connection, "foreign_keys"), Pragma(connection, "busy_timeout")));
        }
    }

    private static object? Pragma(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return command.ExecuteScalar();
    }
}
