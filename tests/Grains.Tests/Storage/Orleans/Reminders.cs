using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>The statements of reminders except those that read a range of hashes, through the table that runs them.</summary>
public sealed class Reminders
{
    private static readonly GrainId Ana = GrainId.Create("person", "u-ana");
    private static readonly GrainId Bram = GrainId.Create("person", "u-bram");
    private static readonly DateTime Monday = new(2026, 11, 23, 9, 30, 15, 123, DateTimeKind.Utc);

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_reminder_reads_back_as_it_was_registered(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var table = await TableAsync(silo);

        var version = await table.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(7)));

        var read = Assert.IsType<ReminderEntry>(await table.ReadRow(Ana, "weekly"));
        Assert.Equal("1", version);
        Assert.Equal((Ana, "weekly", Monday, TimeSpan.FromDays(7), "1"), (read.GrainId, read.ReminderName, read.StartAt, read.Period, read.ETag));
        Assert.Equal(DateTimeKind.Utc, read.StartAt.Kind);
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_period_of_more_milliseconds_than_an_int_holds_is_kept(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var table = await TableAsync(silo);

        await table.UpsertRow(Reminder(Ana, "yearly", TimeSpan.FromDays(365)));

        Assert.Equal(TimeSpan.FromDays(365), Assert.Single((await table.ReadRows(Ana)).Reminders).Period);
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_reminder_registered_again_is_replaced_with_the_next_version(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var table = await TableAsync(silo);
        await table.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(7)));

        var version = await table.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(14)));

        var read = Assert.Single((await table.ReadRows(Ana)).Reminders);
        Assert.Equal("2", version);
        Assert.Equal((TimeSpan.FromDays(14), "2"), (read.Period, read.ETag));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_grain_reads_all_of_its_reminders_and_no_other(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var table = await TableAsync(silo);
        await table.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(7)));
        await table.UpsertRow(Reminder(Ana, "daily", TimeSpan.FromDays(1)));
        await table.UpsertRow(Reminder(Bram, "weekly", TimeSpan.FromDays(7)));

        Assert.Equal(["daily", "weekly"], (await table.ReadRows(Ana)).Reminders.Select(r => r.ReminderName).Order(StringComparer.Ordinal));
        Assert.Null(await table.ReadRow(Bram, "daily"));
        Assert.Empty((await table.ReadRows(GrainId.Create("person", "u-chidi"))).Reminders);
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task A_reminder_is_removed_by_its_version_and_by_no_older_one(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var table = await TableAsync(silo);
        var old = await table.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(7)));
        var current = await table.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(7)));
        await table.UpsertRow(Reminder(Bram, "weekly", TimeSpan.FromDays(7)));

        Assert.False(await table.RemoveRow(Ana, "weekly", old!));
        Assert.NotNull(await table.ReadRow(Ana, "weekly"));
        Assert.True(await table.RemoveRow(Ana, "weekly", current!));
        Assert.Null(await table.ReadRow(Ana, "weekly"));
        Assert.False(await table.RemoveRow(Ana, "weekly", current!));
        Assert.NotNull(await table.ReadRow(Bram, "weekly"));
    }

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task All_reminders_of_a_service_go_and_those_of_another_stay(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var one = await OrleansProviders.CreateAsync(database, "one");
        using var other = await OrleansProviders.CreateAsync(database, "other");
        var table = await TableAsync(one);
        var otherTable = await TableAsync(other);
        await table.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(7)));
        await otherTable.UpsertRow(Reminder(Ana, "weekly", TimeSpan.FromDays(7)));

        await table.TestOnlyClearTable();

        Assert.Empty((await table.ReadRows(Ana)).Reminders);
        Assert.Single((await otherTable.ReadRows(Ana)).Reminders);
    }

    private static async Task<IReminderTable> TableAsync(OrleansProviders silo)
    {
        await silo.Reminders.StartAsync();
        return silo.Reminders;
    }

    private static ReminderEntry Reminder(GrainId grain, string name, TimeSpan period) =>
        new() { GrainId = grain, ReminderName = name, StartAt = Monday, Period = period };
}
