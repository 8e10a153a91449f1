using Readiness.Grains.Badges;
using Readiness.Grains.Ledgers;
using Readiness.Silo.Storage.People;

namespace Readiness.Silo.Storage.Badges;

/// <summary>The table of badges held, on either database. <see cref="Ledgers.IRowWriter"/> keeps it up.</summary>
internal sealed class BadgeStore(Database database, ILedgerStore ledgers) : IBadgeStore
{
    public async Task<BadgeCounts> CountsAsync(CancellationToken cancellation = default)
    {
        var people = await database.ListAsync("SELECT count(*) FROM person WHERE active", [], row => (int)row.GetInt64(0), cancellation);
        var holders = await database.ListAsync(
            """
            SELECT badge, count(*) FROM badge_holders JOIN person ON person.id = badge_holders.person_id
            WHERE person.active GROUP BY badge
            """,
            [], row => KeyValuePair.Create(row.GetString(0), (int)row.GetInt64(1)), cancellation);
        return new BadgeCounts(people[0], holders.ToDictionary(StringComparer.Ordinal));
    }

    public async Task RebuildAsync(CancellationToken cancellation)
    {
        var holders = new BadgeHolders();
        await foreach (var row in ledgers.ReadAllAsync(cancellation))
        {
            holders.Take(row);
        }

        await database.TransactAsync(
            async connection =>
            {
                await connection.ExecuteAsync("DELETE FROM badge_holders");
                await MultiRowInsert.WriteAsync(
                    connection, "badge_holders", ["person_id", "badge", "awarded_on"], "",
                    holders.Held.Select(held => new object?[] { held.Person, held.Badge, held.AwardedOn }), cancellation);
            },
            cancellation);
    }
}
