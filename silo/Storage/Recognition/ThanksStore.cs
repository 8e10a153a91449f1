using System.Data.Common;
using Readiness.Grains.Recognition;
using Readiness.Silo.Storage.People;

namespace Readiness.Silo.Storage.Recognition;

/// <summary>The table of thanks, on either database.</summary>
internal sealed class ThanksStore(Database database) : IThanksStore
{
    private const string Select =
        "SELECT thanks.id, thanks.giver_id, thanks.receiver_id, thanks.practice, thanks.text, thanks.at, thanks.hidden_by_giver, thanks.hidden_by_receiver FROM thanks";

    private const string Latest = "ORDER BY thanks.at DESC, thanks.id DESC LIMIT @count";
    private static readonly string[] Columns = ["id", "giver_id", "receiver_id", "practice", "text", "at", "hidden_by_giver", "hidden_by_receiver"];

    public async Task<ThanksRow?> FindAsync(Guid id, CancellationToken cancellation) =>
        (await database.ListAsync($"{Select} WHERE id = @id", [("id", id)], Row, cancellation)).FirstOrDefault();

    public async Task<IReadOnlyList<ThanksRow>> OfPersonAsync(Guid person, ThanksPlace? after, int count, CancellationToken cancellation) =>
        await database.ListAsync(
            $"""
            SELECT * FROM (
              SELECT * FROM ({Select} WHERE giver_id = @person {After(after)} {Latest}) AS given
              UNION ALL
              SELECT * FROM ({Select} WHERE receiver_id = @person {After(after)} {Latest}) AS received
            ) AS thanks {Latest}
            """,
            Parameters(("person", person), after, count), Row, cancellation);

    public async Task<IReadOnlyList<ThanksRow>> OfTeamAsync(Guid team, ThanksPlace? after, int count, CancellationToken cancellation) =>
        await database.ListAsync(
            $"""
            {Select} JOIN person ON person.id = thanks.receiver_id
            WHERE person.team_id = @team AND person.active AND NOT thanks.hidden_by_giver AND NOT thanks.hidden_by_receiver {After(after)} {Latest}
            """,
            Parameters(("team", team), after, count), Row, cancellation);

    public Task AddAsync(IReadOnlyList<ThanksRow> thanks, CancellationToken cancellation) => database.TransactAsync(
        connection => MultiRowInsert.WriteAsync(
            connection, "thanks", Columns, "ON CONFLICT DO NOTHING",
            thanks.Select(row => new object?[]
            {
                row.ThanksId, row.Giver, row.Receiver, row.Practice, row.Text, Microseconds(row.At), row.HiddenByGiver, row.HiddenByReceiver,
            }),
            cancellation),
        cancellation);

    public async Task<ThanksRow?> HideAsync(Guid id, Guid by, bool hidden, CancellationToken cancellation) =>
        await database.WriteAsync(
            """
            UPDATE thanks SET
              hidden_by_giver = CASE WHEN giver_id = @by THEN @hidden ELSE hidden_by_giver END,
              hidden_by_receiver = CASE WHEN receiver_id = @by THEN @hidden ELSE hidden_by_receiver END
            WHERE id = @id AND @by IN (giver_id, receiver_id)
            """,
            [("id", id), ("by", by), ("hidden", hidden)], cancellation) > 0
            ? await FindAsync(id, cancellation)
            : null;

    private static string After(ThanksPlace? after) => after is null ? "" : "AND (thanks.at, thanks.id) < (@at, @id)";

    private static IReadOnlyList<(string, object?)> Parameters((string, object?) of, ThanksPlace? after, int count) =>
        after is null ? [of, ("count", count)] : [of, ("count", count), ("at", Microseconds(after.At)), ("id", after.Id)];

    private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static ThanksRow Row(DbDataReader row) => new(
        row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.GetInt32(3), row.GetString(4),
        DateTimeOffset.UnixEpoch.AddTicks(row.GetInt64(5) * TimeSpan.TicksPerMicrosecond), row.GetBoolean(6), row.GetBoolean(7));
}
