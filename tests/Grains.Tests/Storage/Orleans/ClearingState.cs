using Orleans.Storage;
using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>ClearStorageKey and DeleteStorageKey, through the provider that runs them.</summary>
public sealed class ClearingState
{
    private static readonly GrainId Ana = GrainId.Create("person", "u-ana");

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_cleared_state_has_no_payload_and_the_next_version(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);

        var cleared = await silo.Notes.ClearAsync(Ana, await silo.Notes.WriteAsync(Ana, "one"));

        Assert.Equal("2", cleared);
        Assert.Equal(new StoredNote("", "2", Exists: false), await silo.Notes.ReadAsync(Ana));
        Assert.Equal(1, await database.CountAsync("SELECT count(*) FROM OrleansStorage WHERE PayloadBinary IS NULL"));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_cleared_state_can_be_written_again(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var cleared = await silo.Notes.ClearAsync(Ana, await silo.Notes.WriteAsync(Ana, "one"));

        await silo.Notes.WriteAsync(Ana, "again", cleared);

        Assert.Equal(new StoredNote("again", "3", Exists: true), await silo.Notes.ReadAsync(Ana));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite, false)]
    [InlineData(OrleansDatabase.PostgreSql, false)]
    [InlineData(OrleansDatabase.Sqlite, true)]
    [InlineData(OrleansDatabase.PostgreSql, true)]
    public async Task Clearing_and_deleting_an_old_version_is_refused_and_changes_nothing(string kind, bool delete)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database, deleteOnClear: delete);
        var old = await silo.Notes.WriteAsync(Ana, "one");
        await silo.Notes.WriteAsync(Ana, "two", old);

        await Assert.ThrowsAsync<InconsistentStateException>(() => silo.Notes.ClearAsync(Ana, old));

        Assert.Equal(new StoredNote("two", "2", Exists: true), await silo.Notes.ReadAsync(Ana));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_deleted_state_leaves_no_row_and_starts_again_at_version_one(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database, deleteOnClear: true);

        var deleted = await silo.Notes.ClearAsync(Ana, await silo.Notes.WriteAsync(Ana, "one"));

        Assert.Null(deleted);
        Assert.Equal(0, await database.CountAsync("SELECT count(*) FROM OrleansStorage"));
        Assert.Equal("1", await silo.Notes.WriteAsync(Ana, "two"));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task The_delete_statement_answers_the_version_after_the_deleted_one(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        var key = StateKey.Of("note", "u-ana");
        await database.RunQueryAsync("WriteToStorageKey", [.. key, ("GrainStateVersion", null), ("PayloadBinary", new byte[] { 1 })]);

        var answer = await database.RunQueryAsync("DeleteStorageKey", [.. key, ("GrainStateVersion", 1)]);

        Assert.Equal(2, Assert.Single(answer).Integer("NewGrainStateVersion"));
    }
}
