using System.Reflection;
using Readiness.Grains.Activities;
using Readiness.Grains.Rights;
using Readiness.Grains.Tests.Hosts;
using Readiness.Silo.Rights;
using Readiness.Silo.Storage;
using Xunit;

namespace Readiness.Grains.Tests.Rights;

/// <summary>Nothing is kept that export and erasure do not know of.</summary>
public sealed class Inventory
{
    [Theory, CombinatorialDatabases]
    public async Task Every_table_is_declared_as_of_people_or_says_why_not(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var tables = await host.Database.ListAsync(
            host.Database is SqliteDatabase
                ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
            [], row => row.GetString(0), CancellationToken.None);
        var declared = PersonalTables.All.Select(table => table.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.True(tables.Count > 20);
        Assert.DoesNotContain(tables, table => !declared.Contains(table));
        Assert.All(PersonalTables.All, table => Assert.True(table.Because is null == table.Erase.Count > 0, table.Name));
    }

    /// <summary>A table that has a column for a person is either erased, or one of those that say why not.</summary>
    [Fact]
    public async Task No_table_with_a_person_in_it_is_said_to_be_of_nobody()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var withPeople = await host.Database.ListAsync(
            "SELECT DISTINCT master.name FROM sqlite_master master JOIN pragma_table_info(master.name) column WHERE master.type = 'table' AND column.name LIKE '%person_id'",
            [], row => row.GetString(0), CancellationToken.None);

        Assert.Equal(["erasure"], withPeople.Where(name => PersonalTables.All.Single(table => table.Name == name).Because is not null));
    }

    [Fact]
    public void Every_state_of_a_grain_is_declared()
    {
        var states = typeof(PersonGrain).Assembly.GetTypes().SelectMany(type => type.GetConstructors()).SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<PersistentStateAttribute>()?.StateName).OfType<string>().Order(StringComparer.Ordinal);

        Assert.Equal(PersonalStates.All.Select(state => state.Name).Order(StringComparer.Ordinal), states);
    }
}
