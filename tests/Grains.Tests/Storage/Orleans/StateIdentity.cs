using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>States are told apart by every part of their identity, and by no hash alone.</summary>
public sealed class StateIdentity
{
    private static readonly GrainType Person = GrainType.Create("person");
    private static readonly Guid SomeGuid = new("6a8f2b1e-90cd-4c1b-9a51-0d3a2f6f1c55");

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task States_with_different_keys_are_kept_apart(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        GrainId[] grains =
        [
            GrainId.Create("person", "u-ana"),
            GrainId.Create("person", "u-Ana"),
            GrainId.Create(Person, GrainIdKeyExtensions.CreateGuidKey(SomeGuid)),
            GrainId.Create(Person, GrainIdKeyExtensions.CreateGuidKey(SomeGuid, "part")),
            GrainId.Create(Person, GrainIdKeyExtensions.CreateIntegerKey(42)),
            GrainId.Create(Person, GrainIdKeyExtensions.CreateIntegerKey(42, "part")),
            GrainId.Create(Person, GrainIdKeyExtensions.CreateIntegerKey(-42)),
        ];

        foreach (var grain in grains)
        {
            await silo.Notes.WriteAsync(grain, grain.ToString());
        }

        foreach (var grain in grains)
        {
            Assert.Equal(new StoredNote(grain.ToString(), "1", Exists: true), await silo.Notes.ReadAsync(grain));
        }
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task States_of_one_grain_with_different_names_are_kept_apart(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var ana = GrainId.Create("person", "u-ana");

        await silo.Notes.WriteAsync(ana, "goals", kind: "goals");
        await silo.Notes.WriteAsync(ana, "contacts", kind: "contacts");

        Assert.Equal("goals", (await silo.Notes.ReadAsync(ana, "goals")).Text);
        Assert.Equal("contacts", (await silo.Notes.ReadAsync(ana, "contacts")).Text);
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task Services_that_share_a_database_do_not_see_each_other(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var one = await OrleansProviders.CreateAsync(database, "one");
        using var other = await OrleansProviders.CreateAsync(database, "other");
        var ana = GrainId.Create("person", "u-ana");

        await one.Notes.WriteAsync(ana, "one");

        Assert.False((await other.Notes.ReadAsync(ana)).Exists);
        Assert.Equal("1", await other.Notes.WriteAsync(ana, "other"));
        Assert.Equal("one", (await one.Notes.ReadAsync(ana)).Text);
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task Names_with_the_same_hash_are_kept_apart(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        IEnumerable<(string Name, object? Value)>[] keys =
        [
            StateKey.Of("a", "x"), StateKey.Of("b", "x"), StateKey.Of("a", "y"), StateKey.Of("a", key: null),
            StateKey.Of("a", "x", service: "another"), StateKey.Of("a", "x", high: 1), StateKey.Of("a", "x", low: 1),
        ];

        foreach (var (index, key) in keys.Index())
        {
            var written = await database.RunQueryAsync(
                "WriteToStorageKey", [.. key, ("GrainStateVersion", null), ("PayloadBinary", new[] { (byte)index })]);
            Assert.Equal(1, Assert.Single(written).Integer("NewGrainStateVersion"));
        }

        foreach (var (index, key) in keys.Index())
        {
            var read = Assert.Single(await database.RunQueryAsync("ReadFromStorageKey", key));
            Assert.Equal(new[] { (byte)index }, read["PayloadBinary"]);
        }
    }
}
