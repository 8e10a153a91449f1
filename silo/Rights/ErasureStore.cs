using System.Data.Common;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>The table of erasures, on either database.</summary>
internal sealed class ErasureStore(Database database) : IErasureStore
{
    private const string Select =
        "SELECT erasure.person_id, requested_at, step, done_at, CASE WHEN person.id IS NULL THEN 0 ELSE 1 END FROM erasure LEFT JOIN person ON person.id = erasure.person_id";

    public Task RequestAsync(Guid person, Guid? by, DateTimeOffset at, CancellationToken cancellation) => database.TransactAsync(
        async connection =>
        {
            // Whoever a register names is noted even where nobody is known: what is left of them goes all the same.
            await connection.ExecuteAsync(
                $"""
                INSERT INTO erasure (person_id, requested_at, requested_by, step, team_id, counted)
                SELECT id, @at, @by, '', team_id, active AND presence <> 0 FROM person WHERE id = @person
                ON CONFLICT (person_id) DO UPDATE
                SET step = '', done_at = NULL, requested_by = excluded.requested_by, team_id = excluded.team_id, counted = excluded.counted
                WHERE erasure.done_at IS NOT NULL
                """,
                ("person", person), ("by", by), ("at", at.Microseconds()));
            if (by is null)
            {
                await connection.ExecuteAsync(
                    "INSERT INTO erasure (person_id, requested_at, step, counted) VALUES (@person, @at, '', @no) ON CONFLICT DO NOTHING",
                    ("person", person), ("at", at.Microseconds()), ("no", false));
            }
        },
        cancellation);

    public async Task<ErasureRow?> FindAsync(Guid person, CancellationToken cancellation) =>
        (await database.ListAsync($"{Select} WHERE erasure.person_id = @person", [("person", person)], Row, cancellation)).FirstOrDefault();

    public Task AdvanceAsync(Guid person, string from, string to, CancellationToken cancellation) => database.WriteAsync(
        "UPDATE erasure SET step = @to WHERE person_id = @person AND step = @from", [("to", to), ("person", person), ("from", from)], cancellation);

    public Task FinishAsync(Guid person, DateTimeOffset at, CancellationToken cancellation) => database.WriteAsync(
        "UPDATE erasure SET done_at = @at, requested_by = NULL, team_id = NULL, counted = @no WHERE person_id = @person",
        [("at", at.Microseconds()), ("person", person), ("no", false)], cancellation);

    public async Task<IReadOnlyList<ErasureRow>> AllAsync(CancellationToken cancellation) =>
        await database.ListAsync($"{Select} ORDER BY requested_at, erasure.person_id", [], Row, cancellation);

    public async Task<IReadOnlySet<Guid>> PeopleAsync(CancellationToken cancellation) =>
        (await database.ListAsync("SELECT person_id FROM erasure", [], row => row.GetGuid(0), cancellation)).ToHashSet();

    private static ErasureRow Row(DbDataReader row) => new(
        row.GetGuid(0), Instants.At(row.GetInt64(1)), row.GetString(2), row.IsDBNull(3) ? null : Instants.At(row.GetInt64(3)), row.GetInt32(4) == 1);
}
