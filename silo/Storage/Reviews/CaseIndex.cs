using Readiness.Grains.Reviews;

namespace Readiness.Silo.Storage.Reviews;

/// <summary>The table of cases under way, on either database.</summary>
internal sealed class CaseIndex(Database database) : ICaseIndex
{
    public Task SaveAsync(Guid person, int? openCase, CancellationToken cancellation) => openCase is { } number
        ? database.WriteAsync(
            """
            INSERT INTO open_case (person_id, number) VALUES (@person, @number)
            ON CONFLICT (person_id) DO UPDATE SET number = excluded.number
            """,
            [("person", person), ("number", number)], cancellation)
        : database.WriteAsync("DELETE FROM open_case WHERE person_id = @person", [("person", person)], cancellation);

    public async Task<IReadOnlyDictionary<Guid, int>> OpenAsync(IReadOnlyList<Guid> people, CancellationToken cancellation) =>
        (await database.ListAsync(
            $"SELECT person_id, number FROM open_case WHERE {database.In("person_id", "@people")}",
            [("people", database.Ids(people))], row => KeyValuePair.Create(row.GetGuid(0), row.GetInt32(1)), cancellation)).ToDictionary();
}
