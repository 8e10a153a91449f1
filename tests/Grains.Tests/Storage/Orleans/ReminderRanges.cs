using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>
/// ReadRangeRows1Key and ReadRangeRows2Key: a silo reads the reminders whose hashes lie on its part of the ring, from
/// just after its beginning up to its end, which may run past the highest hash. The column holds hashes as signed numbers.
/// </summary>
public sealed class ReminderRanges
{
    // Around every place where a signed and an unsigned number, or the ring's end and its start, meet.
    private static readonly uint[] Corners =
        [0, 1, 0x3FFF_FFFF, 0x7FFF_FFFE, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xC000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF];

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task Every_range_of_the_ring_reads_its_own_reminders(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var silo = await OrleansProviders.CreateAsync(database);
        var table = silo.Reminders;
        await table.StartAsync();
        foreach (var hash in Corners)
        {
            await PlaceAsync(database, "service-under-test", hash);
            await PlaceAsync(database, "another-service", hash);
        }

        foreach (var begin in Corners)
        {
            foreach (var end in Corners)
            {
                var read = (await table.ReadRows(begin, end)).Reminders.Select(r => r.ReminderName).Order(StringComparer.Ordinal);
                Assert.Equal(Corners.Where(hash => OnRing(hash, begin, end)).Select(Name), read);
            }
        }
    }

    private static bool OnRing(uint hash, uint begin, uint end) =>
        begin < end ? hash > begin && hash <= end : hash > begin || hash <= end;

    private static string Name(uint hash) => $"{hash:X8}";

    // No grain id can be made for a hash, so the row is written by the statement itself.
    private static Task PlaceAsync(OrleansDatabase database, string service, uint hash) => database.RunQueryAsync(
        "UpsertReminderRowKey",
        ("ServiceId", service),
        ("GrainId", "person/u-ana"),
        ("ReminderName", Name(hash)),
        ("StartTime", DateTime.UnixEpoch),
        ("Period", 60_000),
        ("GrainHash", unchecked((int)hash)));
}
