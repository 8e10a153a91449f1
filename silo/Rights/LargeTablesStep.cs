using Readiness.Grains.Calendars;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>Writes large tables of PostgreSQL anew at night: nobody reads or writes one for as long as that takes.</summary>
internal sealed class LargeTablesStep(Database database, OrganisationCalendar calendar, ErasureOptions options) : IErasureStep
{
    public string Name => "large";

    public bool IsForAll => true;

    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        if (database is not PostgreSqlDatabase)
        {
            return;
        }

        var touched = new TouchedTables(database, options);
        var large = await touched.ListAsync(large: true, cancellation);
        if (large.Count > 0 && calendar.NextBetween(options.NightFrom, options.NightUntil) is { } night)
        {
            throw new ErasurePostponedException($"Large tables are written anew at night: {string.Join(", ", large)}.", night);
        }

        await touched.WriteAnewAsync(large, cancellation);
    }
}
