using Readiness.Grains.Boards;

namespace Readiness.Silo.Storage.Boards;

/// <summary>What boards are made from, in one aggregate each.</summary>
internal sealed class BoardStore(Database database) : IBoardStore
{
    private const string Member = "SELECT id, team_id, name, presence, pseudonym FROM person WHERE active";

    public IAsyncEnumerable<MemberRow> MembersAsync(Guid? team, CancellationToken cancellation) =>
        database.ReadAsync($"{Member}{(team is null ? "" : " AND team_id = @team")}", Team(team), Row, cancellation);

    public async Task<MemberRow?> MemberAsync(Guid person, CancellationToken cancellation) =>
        await database.ListAsync($"{Member} AND id = @person", [("person", person)], Row, cancellation) is [var member] ? member : null;

    public IAsyncEnumerable<TotalsRow> TotalsAsync(Guid? team, int counted, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        List<(string, object?)> parameters = [.. Team(team)];
        if (counted != 0)
        {
            parameters.AddRange([("from", from), ("to", to), ("counted", counted)]);
        }

        return database.ReadAsync(
            $"""
            SELECT ledger.person_id, max(ledger.seq), {Sum(0)}, {Sum(1)}, {Sum(2)}, {Sum(3)}
            FROM ledger JOIN person ON person.id = ledger.person_id
            WHERE person.active
            {(team is null ? "" : "AND person.team_id = @team")}
            {(counted == 0 ? "" : "AND ledger.day BETWEEN @from AND @to AND (ledger.counted & @counted) <> 0")}
            GROUP BY ledger.person_id
            """,
            parameters,
            row => new TotalsRow(row.GetGuid(0), row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3), (int)row.GetInt64(4), (int)row.GetInt64(5)),
            cancellation);
    }

    public IAsyncEnumerable<(int Pillar, long Points)> AnonymousAsync(Guid? team, int kind, int index, CancellationToken cancellation) => database.ReadAsync(
        $"SELECT pillar, CAST(sum(points) AS bigint) FROM anonymous_points WHERE kind = @kind AND period_index = @index{(team is null ? "" : " AND team_id = @team")} GROUP BY pillar",
        [.. Team(team), ("kind", kind), ("index", index)], row => ((int)row.GetInt16(0), row.GetInt64(1)), cancellation);

    public async Task<bool> TeamExistsAsync(Guid team, CancellationToken cancellation) =>
        (await database.ListAsync("SELECT 1 FROM team WHERE id = @team", Team(team), _ => true, cancellation)).Count > 0;

    private static (string, object?)[] Team(Guid? team) => team is null ? [] : [("team", team)];

    private static string Sum(int pillar) => $"sum(CASE WHEN ledger.pillar = {pillar} THEN ledger.points ELSE 0 END)";

    private static MemberRow Row(System.Data.Common.DbDataReader row) =>
        new(row.GetGuid(0), row.GuidOrNull(1), row.GetString(2), row.GetInt16(3), row.TextOrNull(4));
}
