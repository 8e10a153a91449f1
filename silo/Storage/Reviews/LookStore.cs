using Readiness.Grains.Reviews;
using Readiness.Silo.Storage.People;

namespace Readiness.Silo.Storage.Reviews;

/// <summary>The table of who looked at whom, on either database. Times are microseconds since 1970.</summary>
internal sealed class LookStore(Database database) : ILookStore
{
    public Task SaveAsync(IReadOnlyList<LookRow> looks, CancellationToken cancellation) => database.TransactAsync(
        connection => MultiRowInsert.WriteAsync(
            connection, "person_look", ["person_id", "viewer_id", "kind", "slot", "at"], "ON CONFLICT DO NOTHING",
            looks.Select(look => new object?[] { look.Person, look.Viewer, look.Kind, look.Slot, Microseconds(look.At) }), cancellation),
        cancellation);

    public async Task<IReadOnlyList<LookRow>> ReadAsync(Guid person, LookRow? after, int count, CancellationToken cancellation)
    {
        List<(string, object?)> parameters = [("person", person), ("count", count)];
        if (after is not null)
        {
            parameters.AddRange([("at", Microseconds(after.At)), ("viewer", after.Viewer), ("kind", after.Kind)]);
        }

        return await database.ListAsync(
            $"""
            SELECT person_id, viewer_id, kind, at FROM person_look WHERE person_id = @person
            {(after is null ? "" : "AND (at, viewer_id, kind) < (@at, @viewer, @kind)")}
            ORDER BY at DESC, viewer_id DESC, kind DESC LIMIT @count
            """,
            parameters,
            row => new LookRow(row.GetGuid(0), row.GetGuid(1), row.GetInt32(2), DateTimeOffset.UnixEpoch.AddTicks(row.GetInt64(3) * TimeSpan.TicksPerMicrosecond)),
            cancellation);
    }

    private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
