using System.Data.Common;
using Readiness.Grains.Contacts;

namespace Readiness.Silo.Storage.Contacts;

/// <summary>Reads interactions off the counterparts of entries, on either database.</summary>
internal sealed class InteractionStore(Database database) : IInteractionStore
{
    private const string Sums = "kind, max(day), sum(CASE WHEN day >= @since THEN 1 ELSE 0 END)";

    public async Task<IReadOnlyList<InteractionRow>> OfAsync(Guid person, DateOnly since, CancellationToken cancellation)
    {
        (string, object?)[] parameters = [("person", person), ("since", since)];
        var own = await database.ListAsync(
            $"SELECT counterpart, {Sums} FROM entry_counterpart WHERE person_id = @person GROUP BY counterpart, kind",
            parameters, row => Read(row, row.GetString(0), null), cancellation);
        var others = await database.ListAsync(
            $"SELECT person_id, {Sums} FROM entry_counterpart WHERE colleague_id = @person AND NOT private GROUP BY person_id, kind",
            parameters, row => Read(row, null, row.GetGuid(0)), cancellation);
        return [.. own, .. others];
    }

    private static InteractionRow Read(DbDataReader row, string? counterpart, Guid? by) =>
        new(counterpart, by, row.GetString(1), row.GetFieldValue<DateOnly>(2), (int)row.GetInt64(3));
}
