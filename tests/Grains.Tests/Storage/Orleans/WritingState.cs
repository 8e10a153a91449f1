using Orleans.Storage;
using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>ReadFromStorageKey and WriteToStorageKey, through the provider that runs them.</summary>
public sealed class WritingState
{
    private static readonly GrainId Ana = GrainId.Create("person", "u-ana");

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_state_never_written_reads_as_absent(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);

        Assert.Equal(new StoredNote("", Version: null, Exists: false), await silo.Notes.ReadAsync(Ana));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_first_write_answers_version_one_and_each_further_write_one_more(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);

        var first = await silo.Notes.WriteAsync(Ana, "one");
        var second = await silo.Notes.WriteAsync(Ana, "two", first);
        var third = await silo.Notes.WriteAsync(Ana, "three", second);

        Assert.Equal(("1", "2", "3"), (first, second, third));
        Assert.Equal(new StoredNote("three", "3", Exists: true), await silo.Notes.ReadAsync(Ana));
        Assert.Equal(1, await database.CountAsync("SELECT count(*) FROM OrleansStorage"));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_write_from_an_old_version_is_refused_and_changes_nothing(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var old = await silo.Notes.WriteAsync(Ana, "one");
        await silo.Notes.WriteAsync(Ana, "two", old);

        await Assert.ThrowsAsync<InconsistentStateException>(() => silo.Notes.WriteAsync(Ana, "late", old));

        Assert.Equal(new StoredNote("two", "2", Exists: true), await silo.Notes.ReadAsync(Ana));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_first_write_of_a_state_that_exists_is_refused_and_changes_nothing(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        await silo.Notes.WriteAsync(Ana, "first");

        await Assert.ThrowsAsync<InconsistentStateException>(() => silo.Notes.WriteAsync(Ana, "also first"));

        Assert.Equal(new StoredNote("first", "1", Exists: true), await silo.Notes.ReadAsync(Ana));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_write_over_a_version_that_is_gone_is_refused_and_makes_no_row(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);

        await Assert.ThrowsAsync<InconsistentStateException>(() => silo.Notes.WriteAsync(Ana, "late", "7"));

        Assert.Equal(0, await database.CountAsync("SELECT count(*) FROM OrleansStorage"));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_payload_of_a_megabyte_reads_back_whole(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(n => $"naïve {n % 10_000:0000}"));

        await silo.Notes.WriteAsync(Ana, text);

        Assert.Equal(text, (await silo.Notes.ReadAsync(Ana)).Text);
    }
}
