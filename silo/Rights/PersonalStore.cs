using System.Data.Common;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>What steps of an erasure do to tables, on either database.</summary>
internal sealed class PersonalStore(Database database) : IPersonalStore
{
    private static readonly string[] Leave =
    [
        "UPDATE person SET active = @no, presence = 0, pseudonym = NULL WHERE id = @person",
        "DELETE FROM access_token WHERE person_id = @person",
        "DELETE FROM signin_session WHERE person_id = @person",
        "DELETE FROM ledger WHERE person_id = @person",
        "DELETE FROM badge_holders WHERE person_id = @person",
    ];

    public async Task<Guid?> TeamAsync(Guid person, CancellationToken cancellation) =>
        (await database.ListAsync("SELECT team_id FROM erasure WHERE person_id = @person", [("person", person)], row => row.GuidOrNull(0), cancellation)).FirstOrDefault();

    public Task LeaveAsync(Guid person, Func<IReadOnlyList<DayPoints>, IEnumerable<AnonymousPoints>> add, CancellationToken cancellation) => database.TransactAsync(
        async connection =>
        {
            var counts = await ReadAsync(connection, "SELECT team_id FROM erasure WHERE person_id = @person AND counted", person, row => row.GuidOrNull(0) ?? Guid.Empty);
            if (counts is [var team])
            {
                var days = await ReadAsync(
                    connection, "SELECT day, pillar, counted, CAST(sum(points) AS bigint) FROM ledger WHERE person_id = @person AND points <> 0 GROUP BY day, pillar, counted", person,
                    row => new DayPoints(row.GetFieldValue<DateOnly>(0), row.GetInt16(1), row.GetInt16(2), row.GetInt64(3)));
                foreach (var total in add(days))
                {
                    await connection.ExecuteAsync(
                        """
                        INSERT INTO anonymous_points (team_id, kind, period_index, pillar, points) VALUES (@team, @kind, @index, @pillar, @points)
                        ON CONFLICT (team_id, kind, period_index, pillar) DO UPDATE SET points = anonymous_points.points + excluded.points
                        """,
                        ("team", team), ("kind", (short)total.Kind), ("index", total.Index), ("pillar", (short)total.Pillar), ("points", total.Points));
                }
            }

            foreach (var statement in Leave)
            {
                await connection.ExecuteAsync(statement, ("person", person), ("no", false));
            }
        },
        cancellation);

    public async Task<IReadOnlyList<string>> KeysAsync(string state, Guid person, CancellationToken cancellation) => await database.ListAsync(
        $"SELECT GrainIdExtensionString FROM OrleansStorage WHERE GrainTypeString = @state AND {database.Holds("PayloadBinary", "@id")}",
        [("state", state), ("id", person.ToByteArray())], row => row.GetString(0), cancellation);

    public Task SweepAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) => database.TransactAsync(
        async connection =>
        {
            foreach (var key in keys)
            {
                await connection.ExecuteAsync("DELETE FROM OrleansStorage WHERE GrainIdExtensionString = @key", ("key", key));
                await connection.ExecuteAsync("DELETE FROM OrleansReminders WHERE GrainId LIKE @id", ("id", $"%/{key}"));
            }
        },
        cancellation);

    private static async Task<List<T>> ReadAsync<T>(DbConnection connection, string sql, Guid person, Func<DbDataReader, T> read)
    {
        await using var command = connection.Command(sql, ("person", person));
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
